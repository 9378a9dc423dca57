using Humanizer;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.Quiz.Boards;

namespace QuoteBot.Quiz.Cards;

/// <summary>What is kept about the reader, and the button that deletes it.</summary>
internal static class PrivacyCard
{
    /// <summary>The control that asks whether to delete.</summary>
    public const string Ask = "forget";

    /// <summary>The control that deletes.</summary>
    public const string Delete = "forgetme";

    public static Reply For(Footprint kept) => kept.IsEmpty
        ? Reply.Whisper($"I keep nothing about you. When you play, I keep your Discord id with your answers for 30 days, and with your results for the leaderboards; no names and no messages.")
        : new Reply.Message
        {
            Ephemeral = true,
            Cards =
            [
                new Embed
                {
                    Color = Colour.List,
                    Description = Prose.Lines(
                        Prose.Of($"**What I keep about you**, in all servers, under your Discord id:"),
                        Item("round", kept.Rounds, "with points, right answers, streaks and times"),
                        Item("answer", kept.Answers, "with how long it took, for 30 days after the round"),
                        Item("vote", kept.Votes, "to skip a question"),
                        Item("round", kept.Started, "that you started"),
                        Item("interview", kept.Interviews, "that you added"),
                        Item("change", kept.Changes, "that you made to interviews"),
                        Item("report", kept.Reports, "of quotes that you made or closed"),
                        Prose.Of($"No names, no messages. Deleting takes you off the leaderboards and cannot be undone; interviews stay, without your id.")).Markdown,
                },
            ],
            Rows = [[Buttons.Danger("Delete it", CustomId.For(Ask))]],
        };

    /// <summary>Asks once.</summary>
    public static Reply Sure() => new Reply.Message
    {
        Update = true,
        Text = Prose.Of($"Delete everything I keep about you, in all servers? It cannot be undone."),
        Rows = [[Buttons.Danger("Yes, delete it", CustomId.For(Delete))]],
    };

    /// <summary>It is done.</summary>
    public static Reply Done() => new Reply.Message { Update = true, Text = Prose.Of($"Deleted. I keep nothing about you now.") };

    private static Prose Item(string what, int count, string rest) =>
        count == 0 ? Prose.Empty : Prose.Of($"• {new Prose(what.ToQuantity(count))} {rest}");
}
