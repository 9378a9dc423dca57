using System.IO.Compression;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QuoteBot.Playground.StandIn;
using QuoteBot.Tests.QuoteBot.Storage;

namespace QuoteBot.Tests.QuoteBot.Interviews;

/// <summary>Handing in interviews, as moderators do it.</summary>
public class AddingTests(ReviewClub house) : IClassFixture<ReviewClub>
{
    [Fact]
    public async Task A_pasted_interview_is_shown_for_review_published_and_quoted()
    {
        var server = house.NewServer();
        var seed = ReviewClub.Seed;

        var form = await server.Max.SlashAsync("/interview add");
        var card = await form.SubmitAsync(
            ("Title or address", "https://example.org/never-let-me-go"),
            ("The interview", seed[..4000]), ("The interview, part 2", seed[4000..8000]), ("The interview, part 3", seed[8000..12000]), ("The interview, part 4", seed[12000..]));
        Assert.True(card.IsPrivate);
        Assert.Contains("Mark Romanek answers", card.Text, StringComparison.Ordinal);
        Assert.Contains("Jack Giroux asks (13 turns)", card.Text, StringComparison.Ordinal);
        Assert.Contains("about *Never Let Me Go*", card.Text, StringComparison.Ordinal);
        Assert.Equal(
            "There are no quotes here yet. A moderator can add an interview with `/interview add`.", (await server.Anna.SlashAsync("/quote")).Text);

        var published = await card.ClickAsync("Publish");
        var quote = await server.Anna.SlashAsync("/quote speaker:Mark Romanek");

        Assert.StartsWith("Published.", published.Text, StringComparison.Ordinal);
        Assert.Contains("**Mark Romanek** to Jack Giroux", quote.Text, StringComparison.Ordinal);
        Assert.Contains(quote.Buttons, button => button.Label == "Read it ↗");
        Assert.Empty(house.Discord.Refusals);
    }

    [Fact]
    public async Task What_is_said_with_the_command_beats_the_text()
    {
        var server = house.NewServer();

        var card = await server.AddAsync(
            ReviewClub.Short, options: "title:The Lamp interviewee:Ada M. Lumen interviewer:Benedict Flick film:The Short Reel (2017) url:https://example.org/lamp published:29 September 2010");

        Assert.Contains("**The Lamp** · ", card.Text, StringComparison.Ordinal);
        Assert.Contains("29 September 2010", card.Text, StringComparison.Ordinal);
        Assert.Contains("Benedict Flick asks (3 turns), Ada M. Lumen answers (3 turns) · about *The Short Reel* (2017)", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_with_the_command_holds_for_the_form()
    {
        var server = house.NewServer();

        var form = await server.Max.SlashAsync("/interview add interviewee:Ada M. Lumen title:The Lamp");
        var card = await form.SubmitAsync(("The interview", ReviewClub.Short));

        Assert.Contains("**The Lamp**", card.Text, StringComparison.Ordinal);
        Assert.Contains("Ada M. Lumen answers", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_messages_file_or_text_is_taken_from_its_menu()
    {
        var server = house.NewServer();

        var file = await server.Max.UseAsync("Add interview", server.Anna.Say("Look at this", null, Upload.Text("a.txt", ReviewClub.Short)));
        var nothing = await server.Max.UseAsync("Add interview", server.Anna.Say("Hello there"));

        Assert.Contains("Ada Lumen answers", file.Text, StringComparison.Ordinal);
        Assert.StartsWith("This is ", nothing.Text, StringComparison.Ordinal);
        Assert.True(nothing.IsPrivate);
    }

    [Fact]
    public async Task The_same_words_are_recognised_however_they_are_laid_out()
    {
        var server = house.NewServer();
        await server.AddAsync(ReviewClub.Short);

        var again = await server.AddAsync(ReviewClub.Short.Replace("\n", "\r\n", StringComparison.Ordinal).ToUpperInvariant().Replace("ADA LUMEN:", "Ada Lumen:", StringComparison.Ordinal).Replace("BEN FLICK:", "Ben Flick:", StringComparison.Ordinal));

        Assert.Equal("That is *Ada Lumen on The Long Reel*, word for word, which waits here to be reviewed.", again.Text);
        Assert.Contains("Ada Lumen answers", (await again.ClickAsync("Review it")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_server_may_have_the_same_interview()
    {
        var (one, other) = (house.NewServer(), house.NewServer());
        await one.PublishAsync(ReviewClub.Short);

        var card = await other.AddAsync(ReviewClub.Short);

        Assert.Contains(card.Buttons, button => button.Label == "Publish");
        Assert.DoesNotContain("runs of five words", card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty.txt", "", "There is no text in this document.")]
    [InlineData("poem.txt", "Roses are red.\n\nViolets are blue.\n\nSugar is sweet.", "This is ")]
    public async Task What_is_no_interview_is_refused_in_one_sentence(string name, string text, string said)
    {
        var server = house.NewServer();

        var answer = await server.AddAsync(text, name);

        Assert.StartsWith(said, answer.Text, StringComparison.Ordinal);
        Assert.True(answer.IsPrivate);
        Assert.StartsWith("No draft waits here.", (await server.Max.SlashAsync("/interview review")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_before_it_is_fetched()
    {
        var server = house.NewServer();
        var calls = house.Discord.Calls.Count;

        var answer = await server.Max.SlashAsync("/interview add file:a.txt", null, new Upload("a.txt", new byte[(8 * 1024 * 1024) + 1]));

        Assert.Equal("That file is larger than 8 MB. Hand in the text of the interview alone.", answer.Text);
        Assert.DoesNotContain(house.Discord.Calls.Skip(calls), call => call.Path.Contains("attachments", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_that_has_died_says_so()
    {
        var server = house.NewServer();
        var message = server.Anna.Say("Look", null, Upload.Text("a.txt", ReviewClub.Short));
        house.Discord.DropFile(message.Attachments[0]);

        var answer = await server.Max.UseAsync("Add interview", message);

        Assert.Equal("The link to that file is dead by now. Attach the file again.", answer.Text);
    }

    [Fact]
    public async Task A_document_that_unpacks_to_absurd_size_is_refused()
    {
        var server = house.NewServer();
        using var bomb = new MemoryStream();
        using (var archive = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("word/document.xml").Open();
            var zeros = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 64; megabyte++)
            {
                part.Write(zeros);
            }
        }

        var answer = await server.Max.SlashAsync("/interview add file:bomb.docx", null, new Upload("bomb.docx", bomb.ToArray()));

        Assert.True(answer.IsPrivate);
        Assert.DoesNotContain("ref ", answer.Text, StringComparison.Ordinal);
        Assert.StartsWith("No draft waits here.", (await server.Max.SlashAsync("/interview review")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scripts_overrides_and_nested_quotes_do_no_harm()
    {
        var server = house.NewServer();
        var html = $"<html><head><title>@everyone</title><script>alert(1)</script></head><body><p><strong>Ben Flick:</strong> What did you learn?</p><p><strong>Ada Lumen:</strong> \u202EI learned {string.Concat(Enumerable.Repeat("“", 4000))} that light falls where it wants to fall, and nobody can order it about.</p><p><strong>Ben Flick:</strong> Is that so?</p><p><strong>Ada Lumen:</strong> It is so, and I would say it again to any producer who asks me for more lamps.</p></body></html>";

        var answer = await server.AddAsync(html, "page.html");

        Assert.DoesNotContain("ref ", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("alert(1)", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', answer.Text);
        Assert.Empty(house.Discord.Refusals);
    }

    [Fact]
    public async Task A_server_has_a_limit()
    {
        await using var club = await FilmClub.OpenAsync(
            library: FilmClub.EmptyLibrary, configure: bot => Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions.Configure<global::QuoteBot.Interviews.InterviewsOptions>(bot.Services, options => options.PerServer = 1));
        await club.Max.SlashAsync("/interview add file:a.txt", null, Upload.Text("a.txt", ReviewClub.Short));

        var second = await club.Max.SlashAsync("/interview add file:b.txt", null, Upload.Text("b.txt", ReviewClub.Seed));

        Assert.Equal("This server has 1 interview, which is all it may have. Take one out with `/interview remove` first.", second.Text);
    }

    [Fact]
    public async Task Texts_that_are_handed_in_at_once_do_not_pass_the_limit_together()
    {
        const int most = 2;
        await using var club = await FilmClub.OpenAsync(
            library: FilmClub.EmptyLibrary, configure: bot => Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions.Configure<global::QuoteBot.Interviews.InterviewsOptions>(bot.Services, options => options.PerServer = most));
        string[] words = ["Boats", "Trains", "Gardens", "Lamps", "Rivers", "Clocks"];

        var answers = await Task.WhenAll(words.Select(word => Task.Run(
            () => club.Max.SlashAsync("/interview add file:a.txt", null, Upload.Text("a.txt", ReviewClub.Short.Replace("The Long Reel", word, StringComparison.Ordinal))), TestContext.Current.CancellationToken)));

        Assert.Equal(words.Length - most, answers.Count(answer => answer.Text.StartsWith("This server has 2 interviews", StringComparison.Ordinal)));
        await using var db = club.Database.CreateDbContext();
        Assert.Equal(most, await db.Interviews.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_database_that_is_locked_says_so_and_nothing_is_half_stored()
    {
        Assert.SkipUnless(Database.Wanted == Provider.Sqlite, "Only SQLite has one writer at a time.");
        await using var club = await FilmClub.OpenAsync(
            library: FilmClub.EmptyLibrary, configure: bot => bot.Configuration["Database:ConnectionString"] += ";Default Timeout=1");
        await using var other = new SqliteConnection(club.Database.ConnectionString);
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using (await other.BeginTransactionAsync(TestContext.Current.CancellationToken))
        {
            var locked = await club.Max.SlashAsync("/interview add file:a.txt", null, Upload.Text("a.txt", ReviewClub.Short));
            Assert.StartsWith("My library is locked by something else just now, and nothing was changed (ref ", locked.Text, StringComparison.Ordinal);
        }

        Assert.StartsWith("No draft waits here.", (await club.Max.SlashAsync("/interview review")).Text, StringComparison.Ordinal);
        Assert.Contains("Ada Lumen answers", (await club.Max.SlashAsync("/interview add file:a.txt", null, Upload.Text("a.txt", ReviewClub.Short))).Text, StringComparison.Ordinal);
    }
}
