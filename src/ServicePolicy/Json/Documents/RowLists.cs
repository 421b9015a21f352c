using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ServicePolicy.Json;

/// <summary>The lists of a row. Empty ones are not written; null, and null in a list, are refused.</summary>
internal static class RowLists
{
    public static void RefuseNulls(KnownFacts row)
    {
        if (row.Call.Contains(null!) || row.Appointments.Contains(null!) || row.Marks.Contains(null!))
        {
            throw new JsonException("The lists 'call', 'appointments' and 'marks' of a row must not contain null.");
        }
    }

    public static void Keep(JsonTypeInfo type)
    {
        if (type.Type != typeof(KnownFacts))
        {
            return;
        }

        foreach (var property in type.Properties.Where(one => one.PropertyType == typeof(bool) || one.PropertyType == typeof(int)))
        {
            property.ShouldSerialize = static (_, value) => value is not (false or 0);
        }

        foreach (var property in type.Properties.Where(property => typeof(IEnumerable).IsAssignableFrom(property.PropertyType)))
        {
            var set = property.Set!;
            property.Set = (row, value) => set(row, value ?? throw new JsonException($"'{property.Name}' is null. It must be a list."));
            property.ShouldSerialize = static (_, value) => value is IEnumerable items && items.GetEnumerator().MoveNext();
        }
    }
}
