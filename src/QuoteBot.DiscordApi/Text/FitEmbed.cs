using QuoteBot.DiscordApi.Messages;

namespace QuoteBot.DiscordApi.Text;

/// <summary>Makes embeds as small as Discord wants them, one by one and together.</summary>
internal static class FitEmbed
{
    // Discord refuses a field without a name or a value.
    private const string Nothing = "–";

    // Below this a description is no longer worth its place.
    private const int LeastDescription = 100;

    public static IReadOnlyList<Embed> Together(IReadOnlyList<Embed> embeds)
    {
        var left = DiscordLimits.EmbedTexts;
        var fitted = new List<Embed>();
        foreach (var embed in embeds.Take(DiscordLimits.Embeds).Select(One))
        {
            var part = Within(embed, left);
            if (part.TextLength > left)
                break;
            left -= part.TextLength;
            fitted.Add(part);
        }

        return fitted;
    }

    private static Embed One(Embed embed) => embed with
    {
        Title = Optional(embed.Title, DiscordLimits.EmbedTitle),
        Description = Optional(embed.Description, DiscordLimits.EmbedDescription),
        Footer = Optional(embed.Footer?.Text, DiscordLimits.EmbedFooter) is { } footer ? embed.Footer! with { Text = footer } : null,
        Author = Optional(embed.Author?.Name, DiscordLimits.EmbedAuthor) is { } author ? embed.Author! with { Name = author } : null,
        Fields = embed.Fields is { } fields ? [.. fields.Take(DiscordLimits.EmbedFields).Select(Field)] : null,
    };

    private static EmbedField Field(EmbedField field) => field with
    {
        Name = Optional(field.Name, DiscordLimits.EmbedFieldName) ?? Nothing,
        Value = Optional(field.Value, DiscordLimits.EmbedFieldValue) ?? Nothing,
    };

    // The longest text gives way first, then the last fields.
    private static Embed Within(Embed embed, int left)
    {
        if (embed is { TextLength: var length, Description: { } description } && length > left)
            embed = embed with { Description = Clip.To(description, Math.Max(LeastDescription, description.Length - (length - left))) };
        while (embed.TextLength > left && embed.Fields is { Count: > 0 } fields)
            embed = embed with { Fields = [.. fields.SkipLast(1)] };
        return embed;
    }

    private static string? Optional(string? text, int limit) => string.IsNullOrWhiteSpace(text) ? null : Clip.To(text, limit);
}
