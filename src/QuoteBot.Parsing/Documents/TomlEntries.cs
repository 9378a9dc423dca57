using System.Globalization;
using Tomlyn;
using Tomlyn.Model;

namespace QuoteBot.Parsing.Documents;

/// <summary>What each key of a TOML table holds, as texts.</summary>
internal static class TomlEntries
{
    /// <summary>Each key with its values in order, or null where the text is no TOML.</summary>
    public static Dictionary<string, List<string>>? Of(string toml)
    {
        if (!TomlSerializer.TryDeserialize<TomlTable>(toml, out var table) || table is null)
        {
            return null;
        }

        var entries = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        Read(entries, table, []);
        return entries.Count > 0 ? entries : null;
    }

    private static void Read(Dictionary<string, List<string>> entries, object value, string[] path)
    {
        switch (value)
        {
            case TomlTable table:
                foreach (var (key, inner) in table)
                {
                    Read(entries, inner, [.. path, key]);
                }

                break;
            case TomlArray or TomlTableArray:
                foreach (var item in (System.Collections.IEnumerable)value)
                {
                    Read(entries, item, path);
                }

                break;
            default:
                if (EntryPath.Key(path) is { } name && Convert.ToString(value, CultureInfo.InvariantCulture) is { } text)
                {
                    FrontMatter.Note(entries, name, text);
                }

                break;
        }
    }
}
