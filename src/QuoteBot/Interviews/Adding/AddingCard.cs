using Humanizer;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.Interviews.Reviewing;
using QuoteBot.Storage;
using QuoteBot.Storage.Likeness;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Interviews.Adding;

/// <summary>What a moderator sees after handing in an interview.</summary>
internal static class AddingCard
{
    /// <summary>Restores a removed interview: interview.</summary>
    public const string Restore = "rv-restore";

    /// <summary>What came of it.</summary>
    public static Reply For(Adding adding) => adding switch
    {
        Adding.Draft draft => ReviewCard.For(draft.Review, update: false),
        Adding.Known known => Known(known.Interview),
        Adding.Refused refused => Refused(refused.Reason),
        Adding.Full full => Full(full.Limit),
        _ => throw new ArgumentOutOfRangeException(nameof(adding), adding, null),
    };

    /// <summary>One sentence that says why not, one that says what to do.</summary>
    public static Reply Refused(string reason) => Reply.Whisper($"{reason}");

    /// <summary>There is no room for another.</summary>
    public static Reply Full(int limit) =>
        Reply.Whisper($"This server has {new Prose("interview".ToQuantity(limit))}, which is all it may have. Take one out with `/interview remove` first.");

    private static Reply Known(KnownInterview known) => known switch
    {
        { Shelf: var shelf } when shelf == ShelfId.Everybody =>
            Reply.Whisper($"I have that interview already, word for word: *{known.Title}* is in the library that all servers share. There is nothing to add."),
        { State: InterviewState.Removed } => Reply.Whisper($"That is *{known.Title}*, word for word, which was removed here. It can come back as it was.") with
        {
            Rows = [[Buttons.Primary("Restore it", CustomId.For(Restore, known.Id))]],
        },
        { State: InterviewState.Draft } => Reply.Whisper($"That is *{known.Title}*, word for word, which waits here to be reviewed.") with { Rows = Review(known) },
        _ => Reply.Whisper($"That is *{known.Title}*, word for word, which is published here already. You can correct it in place.") with { Rows = Review(known) },
    };

    private static IReadOnlyList<IReadOnlyList<DiscordApi.Components.Component>> Review(KnownInterview known) =>
        [[Buttons.Primary("Review it", CustomId.For(ReviewCard.Open, known.Id))]];
}
