using System.Globalization;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Moderators;
using QuoteBot.Chat.Replies;
using QuoteBot.Interviews.Reviewing;
using QuoteBot.Parsing;
using QuoteBot.Storage;

namespace QuoteBot.Interviews.People;

/// <summary>The people of an interview: rename, merge two spellings, set a role, drop.</summary>
internal sealed class PeopleCommands(ReviewShelf reviews, ModeratorGate gate) : ICommands
{
    public void Declare(CommandBook book)
    {
        book.Add(new Control(ReviewCard.People, gate.For(ListAsync)) { Late = LateAnswer.SameMessage });
        book.Add(new Control(PeopleCard.Person, gate.For(ShowAsync)) { Late = LateAnswer.SameMessage });
        book.Add(new Control(PeopleCard.Rename, gate.For(OpenAsync)));
        book.Add(new Control(PeopleCard.Renamed, gate.For(RenameAsync)) { Late = LateAnswer.SameMessage });
        book.Add(new Control(PeopleCard.Merge, gate.For(MergeAsync)) { Late = LateAnswer.SameMessage });
        book.Add(new Control(PeopleCard.Cast, gate.For(CastAsync)) { Late = LateAnswer.SameMessage });
        book.Add(new Control(PeopleCard.Drop, gate.For(DropAsync)) { Late = LateAnswer.SameMessage });
    }

    private async Task<Reply> ListAsync(Call call, CancellationToken stop) =>
        await FindAsync(call, stop) is { } review ? PeopleCard.For(review) : ReviewCard.Gone;

    private async Task<Reply> ShowAsync(Call call, CancellationToken stop) => await FindAsync(call, stop) is not { } review ? ReviewCard.Gone
        : Chosen(call) is { } number && number < review.Cast.Count ? PeopleCard.For(review, number)
        : PeopleCard.For(review);

    private async Task<Reply> OpenAsync(Call call, CancellationToken stop) => await FindAsync(call, stop) is not { } review ? ReviewCard.Gone
        : Member(call, review) is null || review.Version != call.Number(1) ? ReviewCard.For(review, update: true, ReviewCard.ChangedMeanwhile)
        : PeopleCard.Form(review, (int)call.Number(2)!);

    private Task<Reply> RenameAsync(Call call, CancellationToken stop) => OnPersonAsync(call, (_, who) =>
        Facts.Clean(call.Field(PeopleCard.Name) ?? "") is { Length: > 0 } better && better != who.Name
            ? new Put($"called {who.Name} {better}", interview => Corrections.Rename(interview, who.Name, better))
            : null, stop);

    private Task<Reply> MergeAsync(Call call, CancellationToken stop) => OnPersonAsync(call, (review, who) =>
        Chosen(call) is { } other && other < review.Cast.Count && review.Cast[other] is var same
            ? new Put($"said that {who.Name} is {same.Name}", interview => Corrections.Rename(interview, who.Name, same.Name))
            : null, stop);

    private Task<Reply> CastAsync(Call call, CancellationToken stop) => OnPersonAsync(call, (_, who) =>
        call.Number(3) is { } value && Enum.IsDefined((Role)value)
            ? new Put($"said that {who.Name} {ReviewCard.Does((Role)value)}", interview => Corrections.Cast(interview, who.Name, (Role)value))
            : null, stop);

    private Task<Reply> DropAsync(Call call, CancellationToken stop) => OnPersonAsync(call, (_, who) =>
        new Put($"dropped {who.Name}", interview => Corrections.Drop(interview, who.Name)), stop);

    private async Task<Reply> OnPersonAsync(Call call, Func<Review, CastMember, Put?> decide, CancellationToken stop)
    {
        if (await FindAsync(call, stop) is not { } review)
        {
            return ReviewCard.Gone;
        }

        var put = Member(call, review) is { } who ? decide(review, who) : null;
        if (put is null && review.Version == call.Number(1))
        {
            return PeopleCard.For(review);
        }

        var outcome = await reviews.CorrectAsync(Steps.Of(call, put?.What ?? ""), put?.Correct ?? (same => same), stop);
        return ReviewCard.For(outcome, saved => PeopleCard.For(saved, Prose.Of($"Saved: you {put?.What}.")));
    }

    private Task<Review?> FindAsync(Call call, CancellationToken stop) => reviews.FindAsync(call.Number(0) ?? 0, ShelfId.Of(call.Guild), stop);

    private static CastMember? Member(Call call, Review review) =>
        call.Number(2) is { } number and >= 0 && number < review.Cast.Count ? review.Cast[(int)number] : null;

    private static int? Chosen(Call call) =>
        call.Chosen is [var value] && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What is put right: the end of a sentence that begins with a name, and the correction.</summary>
    private sealed record Put(string What, Func<Interview, Interview> Correct);
}
