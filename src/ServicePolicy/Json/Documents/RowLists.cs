using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ServicePolicy.Json;

/// <summary>The lists of a row: left out where they are empty, never null and without null.</summary>
internal static class RowLists
{
    public static void RefuseNulls(KnownFacts row)
    {
        if (row.Call.Contains(null!) || row.Appointments.Contains(null!) || row.Marks.Contains(null!))
        {
            throw new JsonException("A list of the row holds null; 'call', 'appointments' and 'marks' hold objects.");
        }
    }

    public static void Keep(JsonTypeInfo type)
    {
        if (type.Type != typeof(KnownFacts))
        {
            return;
        }

        foreach (var property in type.Properties.Where(property => property.PropertyType == typeof(bool) || property.PropertyType == typeof(int)))
        {
            property.ShouldSerialize = static (_, value) => value is not (false or 0);
        }

        foreach (var property in type.Properties.Where(property => typeof(IEnumerable).IsAssignableFrom(property.PropertyType)))
        {
            var set = property.Set!;
            property.Set = (row, value) => set(row, value ?? throw new JsonException($"'{property.Name}' is null; needed is a list."));
            property.ShouldSerialize = static (_, value) => value is IEnumerable items && items.GetEnumerator().MoveNext();
        }
    }
}
