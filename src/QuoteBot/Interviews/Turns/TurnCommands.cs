using System.Globalization;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Moderators;
using QuoteBot.Chat.Replies;
using QuoteBot.Interviews.Reviewing;
using QuoteBot.Parsing;
using QuoteBot.Storage;

namespace QuoteBot.Interviews.Turns;

/// <summary>The walk through the turns: each can be given to somebody else, silenced, joined or split.</summary>
internal sealed class TurnCommands(ReviewShelf reviews, ModeratorGate gate) : ICommands
{
    public void Declare(CommandBook book)
    {
        book.Add(new Control(ReviewCard.Turn, gate.For(ShowAsync)) { Late = LateAnswer.SameMessage });
        book.Add(new Control(TurnCard.Give, gate.For(GiveAsync)) { Late = LateAnswer.SameMessage });
        book.Add(new Control(TurnCard.Silence, gate.For(SilenceAsync)) { Late = LateAnswer.SameMessage });
        book.Add(new Control(TurnCard.Join, gate.For(JoinAsync)) { Late = LateAnswer.SameMessage });
        book.Add(new Control(TurnCard.Split, gate.For(SplitAsync)) { Late = LateAnswer.SameMessage });
        book.Add(new Control(TurnCard.Voice, gate.For(VoiceAsync)) { Late = LateAnswer.SameMessage });
    }

    private async Task<Reply> ShowAsync(Call call, CancellationToken stop) =>
        await reviews.FindAsync(call.Number(0) ?? 0, ShelfId.Of(call.Guild), stop) is not { } review ? ReviewCard.Gone
        : call.Number(1) is { } turn and >= 0 && turn < review.Interview.Turns.Count ? TurnCard.For(review, (int)turn, Mode(call, 2))
        : ReviewCard.For(review, update: true);

    private Task<Reply> GiveAsync(Call call, CancellationToken stop) => OnTurnAsync(call, (review, turn) =>
    {
        var chosen = call.Chosen is [var value] ? value : call.Arguments.ElementAtOrDefault(4);
        if (!int.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number >= review.Cast.Count)
        {
            return null;
        }

        var who = review.Cast[number];
        var role = who.Role ?? Role.Other;
        return new Turned($"gave turn {turn + 1} to {who.Name}", interview => Corrections.Give(interview, turn, who.Name, role), turn);
    }, stop);

    private Task<Reply> SilenceAsync(Call call, CancellationToken stop) => OnTurnAsync(call, (_, turn) =>
        new Turned($"said that nobody says turn {turn + 1}", interview => Corrections.Silence(interview, turn), turn), stop);

    private Task<Reply> JoinAsync(Call call, CancellationToken stop) => OnTurnAsync(call, (_, turn) => turn == 0 ? null
        : new Turned($"joined turn {turn + 1} to the one before", interview => Corrections.Join(interview, turn), turn - 1), stop);

    private Task<Reply> SplitAsync(Call call, CancellationToken stop) => OnTurnAsync(call, (review, turn) =>
        call.Chosen is [var value] && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var paragraph)
        && paragraph > 0 && paragraph < review.Words(turn).Count
            ? new Turned($"split turn {turn + 1} before its paragraph {paragraph + 1}", interview => Corrections.Split(interview, turn, paragraph), turn + 1, Stays: true)
            : null, stop);

    private Task<Reply> VoiceAsync(Call call, CancellationToken stop) => OnTurnAsync(call, (review, turn) =>
        call.Chosen is [var value] && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var paragraph)
        && Corrections.SilentBeside(review.Interview, turn).Contains(paragraph)
            ? new Turned("said that somebody says a paragraph", interview => Corrections.Voice(interview, paragraph), Voiced(review, paragraph), Stays: true)
            : null, stop);

    private static int Voiced(Review review, int paragraph) => Corrections.Voice(review.Interview, paragraph).Paragraphs[paragraph].Turn ?? 0;

    private async Task<Reply> OnTurnAsync(Call call, Func<Review, int, Turned?> decide, CancellationToken stop)
    {
        if (await reviews.FindAsync(call.Number(0) ?? 0, ShelfId.Of(call.Guild), stop) is not { } review)
        {
            return ReviewCard.Gone;
        }

        // What the button names is only sure to be there in the version that it was made for; another version is told of below.
        var turned = call.Number(2) is { } turn and >= 0 && turn < review.Interview.Turns.Count ? decide(review, (int)turn) : null;
        if (turned is null && review.Version == call.Number(1))
        {
            return ReviewCard.For(review, update: true);
        }

        var outcome = await reviews.CorrectAsync(Steps.Of(call, turned?.What ?? ""), turned?.Correct ?? (same => same), stop);
        return ReviewCard.For(outcome, saved => Next(saved, turned, Mode(call, 3)));
    }

    private static Reply Next(Review review, Turned? turned, string mode)
    {
        var from = turned?.At ?? 0;
        var next = turned is { Stays: true } || mode == TurnCard.All
            ? Math.Min(from, review.Interview.Turns.Count - 1)
            : review.Doubtful.Concat(review.Doubtful).FirstOrDefault(turn => turn >= from, review.Doubtful is [var first, ..] ? first : -1);
        return next >= 0 ? TurnCard.For(review, next, mode, Done(turned)) : ReviewCard.For(review, update: true, Done(turned));
    }

    private static Prose Done(Turned? turned) => turned is null ? Prose.Empty : Prose.Of($"Saved: you {turned.What}.");

    private static string Mode(Call call, int argument) =>
        call.Arguments.ElementAtOrDefault(argument) == TurnCard.Doubtful ? TurnCard.Doubtful : TurnCard.All;

    /// <summary>What is done with a turn.</summary>
    /// <param name="What">The end of a sentence that begins with a name.</param>
    /// <param name="Correct">The correction.</param>
    /// <param name="At">The turn to go on from.</param>
    /// <param name="Stays">True when that turn itself shall be shown.</param>
    private sealed record Turned(string What, Func<Interview, Interview> Correct, int At, bool Stays = false);
}
