using QuoteBot.Chat.Moderators;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Ids;

namespace QuoteBot.Tests.QuoteBot.Chat;

/// <summary>Whom a server's own settings let in, weighed as Discord weighs them.</summary>
public sealed class CommandAccessTests
{
    private const ulong Guild = 900;
    private const ulong Channel = 30;
    private const ulong Eve = 40;
    private const ulong Editors = 50;
    private const ulong Guests = 51;
    private static readonly AppId Application = new(7);
    private static readonly CommandId Interview = new(8);

    [Theory]
    [InlineData(false, "nothing is said")]
    [InlineData(true, "her role is allowed", "command role 50 yes")]
    [InlineData(true, "she is allowed by name", "command user 40 yes")]
    [InlineData(false, "she is shut out by name, though her role is allowed", "command role 50 yes", "command user 40 no")]
    [InlineData(true, "one of her roles is allowed, another is not", "command role 50 yes", "command role 51 no")]
    [InlineData(true, "everybody is shut out, her role is not", "command role 900 no", "command role 50 yes")]
    [InlineData(true, "everybody may use this command", "command role 900 yes")]
    [InlineData(false, "everybody may use the bot's commands in general, which hands out none of the moderators'", "application role 900 yes")]
    [InlineData(true, "her role may use all commands", "application role 50 yes")]
    [InlineData(false, "what is said of the command beats what is said of all", "application role 50 yes", "command role 50 no")]
    [InlineData(false, "everybody is shut out of this command, though her role may use all", "application role 50 yes", "command role 900 no")]
    [InlineData(false, "the channel is shut", "command role 50 yes", "command channel 30 no")]
    [InlineData(false, "all channels are shut", "command role 50 yes", "command channel 899 no")]
    [InlineData(true, "all channels are shut but this one", "command role 50 yes", "command channel 899 no", "command channel 30 yes")]
    [InlineData(true, "the channel is shut for all commands but this one", "application channel 30 no", "command channel 30 yes", "command role 50 yes")]
    [InlineData(false, "the channel alone lets nobody in", "command channel 30 yes")]
    [InlineData(false, "another command's settings say nothing", "other role 50 yes")]
    public void A_server_is_obeyed(bool allowed, string because, params string[] settings)
    {
        var access = new CommandAccess(new(Guild), new(Channel), new(Eve), [new(Editors), new(Guests)]);

        Assert.True(allowed == access.IsAllowed([.. settings.Select(Read).GroupBy(setting => setting.Of).Select(Together)], Interview, Application), because);
    }

    private static GuildCommandPermissions Together(IGrouping<CommandId, (CommandId Of, CommandPermission Says)> settings) =>
        new() { Id = settings.Key, Permissions = [.. settings.Select(setting => setting.Says)] };

    private static (CommandId Of, CommandPermission Says) Read(string setting)
    {
        var words = setting.Split(' ');
        var of = words[0] switch { "command" => Interview, "application" => new CommandId(Application.Value), _ => new CommandId(99) };
        return (of, new CommandPermission(words[2], Enum.Parse<CommandPermissionType>(words[1], ignoreCase: true), words[3] == "yes"));
    }
}
