using AngleSharp.Dom;

namespace QuoteBot.Parsing.Documents;

/// <summary>Sounds and films that a page shows in its text, by their addresses.</summary>
internal static class Players
{
    private static readonly string[] Hosts = ["youtube.com/", "youtu.be/", "vimeo.com/", "soundcloud.com/", "open.spotify.com/", "bandcamp.com/", "mixcloud.com/"];

    /// <summary>Whether a whole line is the address of one.</summary>
    public static bool IsAddress(string line) =>
        line.StartsWith("http", StringComparison.Ordinal) && !line.Contains(' ', StringComparison.Ordinal) && Play(line);

    /// <summary>Whether a paragraph is a link to one and nothing else: its title, which nobody says.</summary>
    public static bool IsLink(IElement paragraph) =>
        paragraph is { LocalName: "p", Children: [{ LocalName: "a" } link] } && link.GetAttribute("href") is { } address && Play(address)
        && link.TextContent.Length > 0 && paragraph.TextContent.Trim().Length == link.TextContent.Trim().Length;

    private static bool Play(string address) => Hosts.Any(host => address.Contains(host, StringComparison.OrdinalIgnoreCase));
}
