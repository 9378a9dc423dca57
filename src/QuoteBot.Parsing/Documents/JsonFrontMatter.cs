using System.Text;
using System.Text.Json;

namespace QuoteBot.Parsing.Documents;

/// <summary>The facts in a JSON object at the head of a text, as some site generators keep them.</summary>
internal static class JsonFrontMatter
{
    /// <summary>The texts of the object's members and the rest of the document, or null when it does not begin with an object of members that are texts.</summary>
    /// <param name="text">A document that may begin with <c>{</c>.</param>
    /// <param name="longest">How many letters are looked at.</param>
    public static (Dictionary<string, List<string>> Entries, string Remainder)? Split(ReadOnlySpan<char> text, int longest)
    {
        var start = text.TrimStart("\uFEFF \t\r\n");
        if (start.Length < 2 || start[0] != '{' || start[1..].TrimStart() is not ['"', ..])
        {
            return null;
        }

        var head = Encoding.UTF8.GetBytes(start[..Math.Min(start.Length, longest)].ToString());
        var reader = new Utf8JsonReader(head, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }));
        try
        {
            return Entries(ref reader) is { Count: > 0 } entries
                ? (entries, start[Encoding.UTF8.GetCharCount(head.AsSpan(0, (int)reader.BytesConsumed))..].ToString())
                : null;
        }
        catch (JsonException)
        {
            // A text that opens on a brace and is no JSON is a text like any other.
            return null;
        }
    }

    private static Dictionary<string, List<string>>? Entries(ref Utf8JsonReader reader)
    {
        var (entries, key) = (new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase), "");
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == 0)
            {
                return entries;
            }

            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                key = reader.GetString() ?? "";
            }
            else if (reader.TokenType == JsonTokenType.String && reader.CurrentDepth <= 2)
            {
                FrontMatter.Note(entries, key, reader.GetString() ?? "");
            }
        }

        return null;
    }
}
