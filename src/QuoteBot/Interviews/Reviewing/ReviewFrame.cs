using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Messages;

namespace QuoteBot.Interviews.Reviewing;

/// <summary>The frame of every card that a moderator goes through: one message that only they see, and that the next card takes the place of.</summary>
internal static class ReviewFrame
{
    /// <summary>A card in the place of the one before.</summary>
    /// <param name="notice">What was done, above the card; may be nothing.</param>
    /// <param name="title">The card's title; null for none.</param>
    /// <param name="description">What it says.</param>
    /// <param name="rows">Its rows of buttons and menus; empty ones are left out.</param>
    public static Reply.Message Of(Prose notice, string? title, Prose description, params IReadOnlyList<IReadOnlyList<Component>> rows) => new()
    {
        Ephemeral = true,
        Update = true,
        Text = notice,
        Cards = [new Embed { Color = Colour.Review, Title = title, Description = description.Markdown }],
        Rows = rows,
    };

    /// <summary>A line in the place of a card, with nothing left to press.</summary>
    public static Reply.Message Text(Prose text) => new() { Ephemeral = true, Update = true, Text = text };

    /// <summary>The way back to the review card.</summary>
    public static Button Back(Review review) => Buttons.Plain("Back", CustomId.For(ReviewCard.Open, review.Id));
}
