using System.Globalization;

namespace QuoteBot.Chat.Commands;

/// <summary>
/// What a button, menu or form carries so that it works after any restart: a control's name, the version of its arguments, the arguments.
/// On the wire <c>name:version:argument:argument</c>, at most 100 characters (components/reference); the last argument may hold colons.
/// </summary>
internal sealed record CustomId(string Name, int Version, IReadOnlyList<string> Arguments)
{
    private const int Longest = 100;

    /// <summary>The wire form of a control's first version.</summary>
    public static string For(string name, params IEnumerable<object> arguments) => ForVersion(name, 1, arguments);

    /// <summary>The wire form.</summary>
    /// <exception cref="ArgumentException">It is longer than 100 characters; the caller bounds its arguments.</exception>
    public static string ForVersion(string name, int version, params IEnumerable<object> arguments)
    {
        var parts = arguments.Select(argument => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "");
        var text = string.Join(':', [name, version.ToString(CultureInfo.InvariantCulture), .. parts]);
        return text.Length <= Longest ? text : throw new ArgumentException($"The custom id of {name} is too long.", nameof(arguments));
    }

    /// <summary>Whether the wire form of these arguments keeps Discord's limit.</summary>
    public static bool Fits(string name, params IEnumerable<object> arguments) =>
        name.Length + 2 + arguments.Sum(argument => 1 + (Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "").Length) <= Longest;

    /// <summary>Reads the wire form; null when it is none of ours.</summary>
    public static CustomId? Parse(string? text)
    {
        var parts = text?.Split(':') ?? [];
        return parts.Length >= 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? new CustomId(parts[0], version, parts[2..])
            : null;
    }
}
