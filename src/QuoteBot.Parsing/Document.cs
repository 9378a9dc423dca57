namespace QuoteBot.Parsing;

/// <summary>What somebody handed in.</summary>
/// <param name="Content">The bytes, of any format and encoding.</param>
/// <param name="FileName">The file's name, a hint about the format at most; null for pasted text.</param>
public sealed record Document(ReadOnlyMemory<byte> Content, string? FileName = null)
{
    /// <summary>Text that was pasted.</summary>
    public static Document FromText(string text) => new(System.Text.Encoding.UTF8.GetBytes(text));
}
