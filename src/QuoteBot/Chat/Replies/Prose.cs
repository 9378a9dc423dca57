using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace QuoteBot.Chat.Replies;

/// <summary>
/// Text with our own Markdown and other people's words in it. Whatever is interpolated is escaped, so that a name or a line can
/// neither break the layout nor ping anybody; only another <see cref="Prose"/> goes in as it is.
/// </summary>
/// <param name="Markdown">The text as Discord gets it.</param>
internal readonly record struct Prose(string Markdown)
{
    /// <summary>No text.</summary>
    public static Prose Empty => new("");

    /// <summary>Writes <c>$"**{name}** said {words}"</c> with the name and the words escaped.</summary>
    public static Prose Of(ref Writer text) => new(text.ToString());

    /// <summary>Other people's words with their paragraphs, escaped.</summary>
    public static Prose Words(string outside, int limit = int.MaxValue) => new(DiscordApi.Text.Markdown.Escape(outside, limit));

    /// <summary>Texts one below the other, empty ones left out.</summary>
    public static Prose Lines(params IEnumerable<Prose> lines) =>
        new(string.Join('\n', lines.Select(line => line.Markdown).Where(line => !string.IsNullOrEmpty(line))));

    /// <summary>Texts one after the other.</summary>
    public static Prose Join(string separator, IEnumerable<Prose> parts) => new(string.Join(separator, parts.Select(part => part.Markdown)));

    public override string ToString() => Markdown;

    /// <summary>Builds a <see cref="Prose"/> from an interpolated string.</summary>
    [InterpolatedStringHandler]
    public ref struct Writer(int literalLength, int formattedCount)
    {
        private readonly StringBuilder _text = new(literalLength + (formattedCount * 16));

        public readonly void AppendLiteral(string ours) => _text.Append(ours);

        public readonly void AppendFormatted(Prose ours) => _text.Append(ours.Markdown);

        public readonly void AppendFormatted(string? outside) => _text.Append(DiscordApi.Text.Markdown.EscapeLine(outside));

        public readonly void AppendFormatted(long number) => _text.Append(number.ToString("N0", CultureInfo.InvariantCulture));

        public readonly void AppendFormatted(int number) => AppendFormatted((long)number);

        public override readonly string ToString() => _text.ToString();
    }
}
