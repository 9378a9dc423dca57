using QuoteBot.Playground.StandIn;
using QuoteBot.Tests.House;
using QuoteBot.Tests.QuoteBot.Storage;

namespace QuoteBot.Tests.QuoteBot.Interviews;

/// <summary>One bot with an empty library for all tests of a class; each test has a server of its own.</summary>
public sealed class ReviewClub : IAsyncLifetime
{
    /// <summary>The bundled interview.</summary>
    public static string Seed { get; } = File.ReadAllText(Path.Combine(Repository.Root, "data", "interviews", "never-let-me-go.txt"));

    /// <summary>A short interview with labels, unlike the seed.</summary>
    public const string Short =
        """
        Ada Lumen on The Long Reel

        Ben Flick: What did the first cut of The Long Reel teach you about patience?

        Ada Lumen: I learned that an audience forgives a slow scene when it trusts that somebody is holding the lamp. We lost eleven minutes and the film became longer, because suddenly people were waiting for something.

        Ben Flick: Did the producers agree with you on that?

        Ada Lumen: They never do at first. Editing is a quarrel between the clock of a producer and the face that a director has seen. I keep every one of those letters in a drawer.

        Ben Flick: Would you shoot on film again?

        Ada Lumen: Every time. I love how light falls on silver, because nobody ever ordered light and nobody can order love.
        """;

    /// <summary>The club; the test that asks for it is skipped where there is no database for it.</summary>
    internal FilmClub Club
    {
        get
        {
            Database.SkipWhereMissing();
            return field;
        }

        private set;
    } = null!;

    internal StandInDiscord Discord => Club.Discord;

    public async ValueTask InitializeAsync()
    {
        if (!Database.IsMissing)
        {
            Club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);
        }
    }

    public ValueTask DisposeAsync() => Database.IsMissing ? ValueTask.CompletedTask : Club.DisposeAsync();

    /// <summary>A server nobody else uses.</summary>
    internal Server NewServer()
    {
        var guild = Discord.AddGuild("Club");
        return new Server(guild, guild.AddModerator("Max"), guild.AddMember("Anna"));
    }

    /// <summary>A server with its moderator and a member.</summary>
    internal sealed record Server(Guild Guild, Person Max, Person Anna)
    {
        /// <summary>Hands in a text as a file.</summary>
        public Task<Exchange> AddAsync(string text, string name = "interview.txt", string options = "") =>
            Max.SlashAsync($"/interview add file:{name} {options}".TrimEnd(), null, Upload.Text(name, text));

        /// <summary>Hands in a text and publishes it.</summary>
        public async Task<Exchange> PublishAsync(string text) => await (await AddAsync(text)).ClickAsync("Publish");
    }
}
