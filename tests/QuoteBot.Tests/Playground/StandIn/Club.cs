using QuoteBot.Playground.StandIn;

namespace QuoteBot.Tests.Playground.StandIn;

/// <summary>A film club with two members and a moderator, and a scripted bot that has registered a few commands.</summary>
public abstract class Club : IAsyncLifetime
{
    internal const string Commands = """
        [
          { "name": "quote", "description": "A line", "options": [
              { "type": 3, "name": "topic", "description": "About what", "autocomplete": true },
              { "type": 3, "name": "film", "description": "From which film" } ] },
          { "name": "quiz", "description": "A round", "options": [
              { "type": 1, "name": "start", "description": "Starts one", "options": [
                  { "type": 4, "name": "questions", "description": "How many", "min_value": 1, "max_value": 30 },
                  { "type": 3, "name": "mode", "description": "Which kind", "choices": [
                      { "name": "Who said it", "value": "who" }, { "name": "Mixed", "value": "mixed" } ] } ] },
              { "type": 1, "name": "stop", "description": "Stops it" } ] },
          { "name": "interview", "description": "For moderators", "default_member_permissions": "32", "contexts": [0],
            "options": [ { "type": 11, "name": "file", "description": "The interview", "required": true } ] },
          { "name": "Add interview", "type": 3 }
        ]
        """;

    private StandInDiscord? discord;

    protected StandInDiscord Discord => discord!;

    private protected ScriptedBot Bot { get; private set; } = null!;

    protected Guild Guild { get; private set; } = null!;

    protected Person Anna { get; private set; } = null!;

    protected Person Ben { get; private set; } = null!;

    protected Person Max { get; private set; } = null!;

    protected virtual StandInOptions Options => new();

    public virtual async ValueTask InitializeAsync()
    {
        discord = await StandInDiscord.StartAsync(Options);
        Guild = discord.AddGuild("Film club");
        (Anna, Ben, Max) = (Guild.AddMember("Anna"), Guild.AddMember("Ben"), Guild.AddModerator("Max"));
        Bot = await ScriptedBot.StartAsync(discord);
        await Bot.RegisterAsync(Commands);
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Discord.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
