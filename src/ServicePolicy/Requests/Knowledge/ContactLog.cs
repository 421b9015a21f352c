namespace ServicePolicy;

/// <summary>How a contact reached the customer; with each bit it counts for more.</summary>
[Flags]
internal enum Means : byte
{
    Automatic = 0,
    Person = 1,
    Live = 2,
}

/// <summary>A contact, reduced to what can meet an obligation.</summary>
internal readonly record struct ToldContact(Moment At, Topics Topics, Means Means)
{
    /// <summary>Whether a newer contact counts for at least as much, so that what it tells again need not be kept of this one.</summary>
    public bool IsCoveredBy(Means newer) => (Means & ~newer) == 0;
}

/// <summary>
/// What the customer was told, newest first, kept as short as answering "was any of these topics told since then?" allows: a topic told
/// again by no lesser means drops out, so the log is bounded however long the history. The default value is empty.
/// </summary>
internal readonly struct ContactLog : IEquatable<ContactLog>
{
    // More than a request has in practice; the log is put together here, so that only what is kept is allocated.
    private const int OnStack = 24;

    private readonly ToldContact[]? _newestFirst;

    private ContactLog(ToldContact[] newestFirst) => _newestFirst = newestFirst;

    public ReadOnlySpan<ToldContact> NewestFirst => _newestFirst;

    /// <summary>The log after one more contact.</summary>
    public ContactLog And(ToldContact contact)
    {
        var most = NewestFirst.Length + 1;
        Span<ToldContact> kept = most <= OnStack ? stackalloc ToldContact[OnStack] : new ToldContact[most];
        return new(kept.Slice(0, Join(NewestFirst, contact, kept)).ToArray());
    }

    /// <summary>The log after some contacts more, one by one.</summary>
    public ContactLog AndAll(ReadOnlySpan<ToldContact> contacts)
    {
        if (contacts.Length == 0)
        {
            return this;
        }

        var most = NewestFirst.Length + contacts.Length;
        Span<ToldContact> log = most <= OnStack ? stackalloc ToldContact[OnStack] : new ToldContact[most];
        Span<ToldContact> kept = most <= OnStack ? stackalloc ToldContact[OnStack] : new ToldContact[most];
        NewestFirst.CopyTo(log);
        var count = NewestFirst.Length;
        foreach (var contact in contacts)
        {
            count = Join(log.Slice(0, count), contact, kept);
            kept.Slice(0, count).CopyTo(log);
        }

        return new(log.Slice(0, count).ToArray());
    }

    private static int Join(ReadOnlySpan<ToldContact> known, ToldContact contact, Span<ToldContact> kept)
    {
        var index = 0;
        while (index < known.Length && known[index].At > contact.At)
        {
            index++;
        }

        var count = 0;
        for (var i = 0; i < index; i++)
        {
            kept[count++] = known[i];
        }

        for (var i = 0; i < index; i++)
        {
            if (contact.IsCoveredBy(known[i].Means))
            {
                contact = contact with { Topics = contact.Topics & ~known[i].Topics };
            }
        }

        kept[count++] = contact;
        for (var i = index; i < known.Length; i++)
        {
            var older = known[i];
            if (!older.IsCoveredBy(contact.Means))
            {
                kept[count++] = older;
            }
            else if ((older.Topics & ~contact.Topics) is var left and not 0)
            {
                kept[count++] = older with { Topics = left };
            }
        }

        return count;
    }

    public bool Equals(ContactLog other) => NewestFirst.SequenceEqual(other.NewestFirst);

    public override bool Equals(object? obj) => obj is ContactLog other && Equals(other);

    public override int GetHashCode() => NewestFirst.Length == 0 ? 0 : NewestFirst[0].GetHashCode();
}
