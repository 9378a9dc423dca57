using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Moderators;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.Parsing;
using QuoteBot.Storage;

namespace QuoteBot.Interviews.Adding;

/// <summary><c>/interview add</c>, its form, and <i>Add interview</i> in the menu of a message.</summary>
internal sealed class AddCommands(NewInterviews interviews, AttachmentFetcher files, SaidBefore said, ModeratorGate gate) : ICommands
{
    /// <summary>The command group of moderators.</summary>
    public const string Group = "interview";

    public void Declare(CommandBook book)
    {
        book.Group(Group, "Add interviews and put right what I got wrong");
        book.Add(new SlashCommand("interview add", "Hand in an interview: a file, or a form to paste into", gate.For(AddAsync))
        {
            Requires = ModeratorGate.Needed,
            InDirectMessages = false,
            Private = true,
            Options =
            [
                Option.File("file", "The interview as .txt, .md, .adoc, .html, .docx, .pdf, .vtt or .srt"),
                Option.Text("title", "The headline, if the text does not tell it", longest: 200),
                Option.Text("interviewee", "Who was asked; several with commas between them", longest: 200),
                Option.Text("interviewer", "Who asked", longest: 200),
                Option.Text("film", "The film, as Title (year)", longest: 200),
                Option.Text("url", "Where it was published", longest: 500),
                Option.Text("published", "The day it was published, such as 2010-09-29", longest: 40),
            ],
        });
        book.Add(new MessageCommand("Add interview", gate.For(FromMessageAsync)) { Requires = ModeratorGate.Needed });
        book.Add(new Control(Paste.Form, gate.For(PastedAsync)));
    }

    private async Task<Reply> AddAsync(Call call, CancellationToken stop)
    {
        var given = new Given(
            call.Text("title"), call.Text("interviewee"), call.Text("interviewer"), call.Text("film"), call.Text("url"), call.Text("published"));
        if (given.Problem is { } problem)
        {
            return AddingCard.Refused(problem);
        }

        return call.File("file") is { } file
            ? await FetchAsync(call, file, given, stop)
            : Paste.Open(await said.KeepAsync(given, ShelfId.Of(call.Guild), stop), given.Title ?? given.Url);
    }

    private async Task<Reply> PastedAsync(Call call, CancellationToken stop)
    {
        var given = await said.TakeAsync(call.Number(0) ?? 0, ShelfId.Of(call.Guild), stop);
        var about = Paste.TitleOrAddress(call);
        given = Reviewing.Facts.IsWebAddress(about) ? given with { Url = about } : given with { Title = about ?? given.Title };
        return await AddAsync(call, Document.FromText(Paste.Text(call)), given, stop);
    }

    private async Task<Reply> FromMessageAsync(Call call, CancellationToken stop) => Handed.In(Target(call)) switch
    {
        { File: { } file } => await FetchAsync(call, file, Given.Nothing, stop),
        { Text: { } text } => await AddAsync(call, Document.FromText(text), Given.Nothing, stop),
        { OnlyMedia: true } => AddingCard.Refused("That message holds pictures, sound or film, and no text that I could read. Paste the text with `/interview add`."),
        _ => AddingCard.Refused("That message holds neither a file nor text of its own. Use the menu of the message with the interview, or paste it with `/interview add`."),
    };

    private static Message? Target(Call call) =>
        call.Interaction.Data is { TargetId: { } id, Resolved.Messages: { } messages } && Snowflake.TryParse<MessageId>(id, out var target)
            ? messages.GetValueOrDefault(target)
            : null;

    private async Task<Reply> FetchAsync(Call call, Attachment file, Given given, CancellationToken stop) => await files.FetchAsync(file, stop) switch
    {
        Fetched.Done fetched => await AddAsync(call, fetched.Document, given, stop),
        Fetched.Refused refused => AddingCard.Refused(refused.Reason),
        var other => throw new InvalidOperationException($"No case for {other}."),
    };

    private async Task<Reply> AddAsync(Call call, Document document, Given given, CancellationToken stop) =>
        AddingCard.For(await interviews.AddAsync(document, given, ShelfId.Of(call.Guild), call.User, stop));
}
