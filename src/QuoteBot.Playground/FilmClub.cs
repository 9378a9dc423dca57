using QuoteBot.Playground.StandIn;

namespace QuoteBot.Playground;

/// <summary>
/// The server of the playground. Its ids stay the same from one start to the next, so that what was added to the server's library
/// yesterday is there today.
/// </summary>
internal sealed class FilmClub
{
    private const ulong FirstId = 1200000000000000000;

    private static readonly string[] Names = ["Ada", "Bruno", "Chika", "Dev"];

    public FilmClub(StandInDiscord discord)
    {
        Discord = discord;
        Guild = discord.AddGuild("Film club", FirstId);
        Channels = [Guild.General, Guild.AddChannel("quiz-night", FirstId + 2), Guild.AddChannel("interviews", FirstId + 3)];
        var moderators = Guild.AddRole("Moderators", Permissions.ManageGuild);
        People =
        [
            .. Names.Select((name, index) => Guild.AddMember(new User(FirstId + 100 + (ulong)index, name))),
            Guild.AddMember(new User(FirstId + 204, "Max"), moderators),
        ];
    }

    public StandInDiscord Discord { get; }

    public Guild Guild { get; }

    public IReadOnlyList<Channel> Channels { get; }

    /// <summary>The members to act as; the last is a moderator.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <exception cref="CannotDoException">There is nobody of that name.</exception>
    public Person FindPerson(string? name) => name is null
        ? People[0]
        : People.FirstOrDefault(person => person.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new CannotDoException($"There is no {name} in the club but {string.Join(", ", People.Select(person => person.Name))}.");
}
