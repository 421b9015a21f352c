namespace ServicePolicy;

/// <summary>Writes facts of a view into the lists of a row.</summary>
internal static class RowWriter
{
    public static List<Instant> Instants(Moments moments) => [.. moments.Select(moment => moment.At!.Value)];

    /// <summary>The contacts in the order given.</summary>
    public static List<ToldFact> Told(ReadOnlySpan<ToldContact> contacts)
    {
        var told = new List<ToldFact>(contacts.Length);
        foreach (var contact in contacts)
        {
            told.Add(new(contact.Topics, contact.At.At, contact.Means == Means.Automatic, (contact.Means & Means.Live) != 0));
        }

        return told;
    }
}
