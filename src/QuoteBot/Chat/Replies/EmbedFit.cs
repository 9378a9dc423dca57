using QuoteBot.DiscordApi.Messages;
using QuoteBot.DiscordApi.Text;

namespace QuoteBot.Chat.Replies;

/// <summary>Cuts cards to Discord's limits (resources/message, "Embed Limits").</summary>
internal static class EmbedFit
{
    /// <summary>At most ten cards with at most 6,000 characters between them; the description gives way first.</summary>
    public static IReadOnlyList<Embed> Fit(IReadOnlyList<Embed> embeds)
    {
        var left = DiscordLimits.EmbedTexts;
        var fitted = new List<Embed>();
        foreach (var embed in embeds.Take(DiscordLimits.Embeds).Select(Each))
        {
            var whole = Shorten(embed, left);
            left -= Length(whole);
            fitted.Add(whole);
        }

        return [.. fitted.Where(embed => Length(embed) > 0 || embed.Image is not null)];
    }

    private static Embed Each(Embed embed) => embed with
    {
        Title = Text(embed.Title, DiscordLimits.EmbedTitle),
        Description = Text(embed.Description, DiscordLimits.EmbedDescription),
        Footer = Text(embed.Footer?.Text, DiscordLimits.EmbedFooter) is { } footer ? new EmbedFooter(footer) : null,
        Author = Text(embed.Author?.Name, DiscordLimits.EmbedAuthor) is { } author ? new EmbedAuthor(author, WebAddress.Of(embed.Author?.Url)) : null,
        Url = WebAddress.Of(embed.Url),
        Fields = embed.Fields is { Count: > 0 } fields
            ? [.. fields.Where(field => !string.IsNullOrWhiteSpace(field.Name) && !string.IsNullOrWhiteSpace(field.Value)).Take(DiscordLimits.EmbedFields).Select(Each)]
            : null,
    };

    private static EmbedField Each(EmbedField field) => field with
    {
        Name = Clip.To(field.Name, DiscordLimits.EmbedFieldName),
        Value = Clip.To(field.Value, DiscordLimits.EmbedFieldValue),
    };

    private static Embed Shorten(Embed embed, int left)
    {
        var others = Length(embed) - (embed.Description?.Length ?? 0);
        if (others <= left)
        {
            return embed with { Description = Text(embed.Description, left - others) };
        }

        return new Embed { Color = embed.Color, Description = Text(embed.Description ?? embed.Title, left) };
    }

    private static int Length(Embed embed) =>
        (embed.Title?.Length ?? 0) + (embed.Description?.Length ?? 0) + (embed.Footer?.Text.Length ?? 0) + (embed.Author?.Name.Length ?? 0)
        + (embed.Fields?.Sum(field => field.Name.Length + field.Value.Length) ?? 0);

    private static string? Text(string? text, int limit) =>
        string.IsNullOrWhiteSpace(text) || limit <= 0 ? null : Clip.To(text, limit) is { Length: > 0 } fitted ? fitted : null;
}
