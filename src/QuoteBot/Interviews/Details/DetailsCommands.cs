using System.Globalization;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Moderators;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Components;
using QuoteBot.Interviews.Reviewing;
using QuoteBot.Parsing;
using QuoteBot.Storage;

namespace QuoteBot.Interviews.Details;

/// <summary>The form with what is known about an interview: headline, publication, day, films, address.</summary>
internal sealed class DetailsCommands(ReviewShelf reviews, ModeratorGate gate) : ICommands
{
    private const string Sent = "rv-detailed";
    private const int MostTitle = 300;

    public void Declare(CommandBook book)
    {
        book.Add(new Control(ReviewCard.Details, gate.For(OpenAsync)));
        book.Add(new Control(Sent, gate.For(SaveAsync)) { Late = LateAnswer.SameMessage });
    }

    private async Task<Reply> OpenAsync(Call call, CancellationToken stop)
    {
        if (await reviews.FindAsync(call.Number(0) ?? 0, ShelfId.Of(call.Guild), stop) is not { } review)
        {
            return ReviewCard.Gone;
        }

        return review.Version == call.Number(1) ? Form(review) : ReviewCard.For(review, update: true, ReviewCard.ChangedMeanwhile);
    }

    private async Task<Reply> SaveAsync(Call call, CancellationToken stop)
    {
        var (url, day) = (call.Field("url"), call.Field("published"));
        if (url is not null && !Facts.IsWebAddress(url))
        {
            return Reply.Whisper($"The address does not look like one: it begins with https:// and has no spaces. Nothing was changed.");
        }

        if (day is not null && Facts.Day(day) is null)
        {
            return Reply.Whisper($"I can't read that day: write it like 2010-09-29 or 29 September 2010. Nothing was changed.");
        }

        var outcome = await reviews.CorrectAsync(Steps.Of(call, "changed the details"), interview => interview with
        {
            Title = call.Field("title") is { } title ? DiscordApi.Text.OutsideText.Line(title, MostTitle) : interview.Title,
            Publication = call.Field("publication") is { } publication ? Facts.Clean(publication) : null,
            Published = Facts.Day(day),
            Films = Facts.Films(call.Field("films")),
            Url = url,
        }, stop);
        return ReviewCard.For(outcome, review => ReviewCard.For(review, update: true, Prose.Of($"Saved: you changed the details.")));
    }

    private static Reply Form(Review review) => Reply.Form.Of(
        CustomId.For(Sent, review.Id, review.Version),
        "Details",
        Field("title", "Headline", review.Interview.Title, MostTitle, required: true),
        Field("publication", "Publication", review.Interview.Publication, 200),
        Field("published", "Day", review.Interview.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 40, hint: "Like 2010-09-29"),
        Field("films", "Films", string.Join('\n', review.Interview.Films.Select(Written)), 1_000, hint: "One a line, as Title (year), the main one first", lines: true),
        Field("url", "Address", review.Interview.Url, 2_000, hint: "Where it was published"));

    private static string Written(Film film) => film.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{film.Title} ({year})") : film.Title;

    private static Label Field(string id, string label, string? value, int longest, string? hint = null, bool required = false, bool lines = false) => new(
        label,
        new TextInput { CustomId = id, Style = lines ? TextInputStyle.Paragraph : TextInputStyle.Short, Required = required, MaxLength = longest, Value = value is { Length: > 0 } ? value : null },
        hint);
}
