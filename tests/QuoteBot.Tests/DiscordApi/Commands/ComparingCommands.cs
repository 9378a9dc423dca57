using System.Text.Json;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Interactions;
using QuoteBot.DiscordApi.Json;
using QuoteBot.DiscordApi.Messages;

namespace QuoteBot.Tests.DiscordApi.Commands;

public sealed class ComparingCommands
{
    private static readonly ApplicationCommand Quiz = new()
    {
        Name = "quiz",
        Description = "Who said it?",
        Contexts = [InteractionContext.Guild, InteractionContext.BotDirectMessage],
        IntegrationTypes = [IntegrationType.GuildInstall],
        Options =
        [
            new CommandOption
            {
                Type = CommandOptionType.SubCommand,
                Name = "start",
                Description = "Start a round",
                Options =
                [
                    new CommandOption { Type = CommandOptionType.Integer, Name = "questions", Description = "How many", MinValue = 1, MaxValue = 30 },
                    new CommandOption { Type = CommandOptionType.String, Name = "mode", Description = "Which", Choices = [new Choice("Mixed", "mixed")] },
                ],
            },
        ],
    };

    private static readonly ApplicationCommand Add = new() { Name = "Add interview", Type = CommandType.Message, DefaultMemberPermissions = Permissions.ManageGuild };

    /// <summary>As Discord answers GET /applications/{id}/commands: with ids, versions, nulls and defaults of its own.</summary>
    private const string Registered =
        """
        [{"id":"2","application_id":"1","version":"7","type":3,"name":"Add interview","name_localizations":null,"description":"","description_localizations":null,
          "default_member_permissions":"32","dm_permission":true,"nsfw":false,"contexts":null,"integration_types":null},
         {"id":"1","application_id":"1","version":"9","default_member_permissions":null,"type":1,"name":"quiz","name_localizations":null,"description":"Who said it?",
          "description_localizations":null,"dm_permission":true,"contexts":[1,0],"integration_types":[0],"nsfw":false,
          "options":[{"type":1,"name":"start","name_localizations":null,"description":"Start a round","options":[
            {"type":4,"name":"questions","description":"How many","required":false,"min_value":1,"max_value":30},
            {"type":3,"name":"mode","description":"Which","choices":[{"name":"Mixed","name_localizations":null,"value":"mixed"}],"autocomplete":false}]}]}]
        """;

    private static IReadOnlyList<ApplicationCommand> FromDiscord => JsonSerializer.Deserialize(Registered, DiscordJson.Default.ApplicationCommands)!;

    [Fact]
    public void What_Discord_adds_makes_no_difference() => Assert.True(FromDiscord.SameAs([Quiz, Add]));

    [Fact]
    public void A_command_more_or_less_is_a_difference()
    {
        Assert.False(FromDiscord.SameAs([Quiz]));
        Assert.False(FromDiscord.SameAs([Quiz, Add, Quiz with { Name = "trivia" }]));
    }

    [Fact]
    public void Any_change_to_a_declaration_is_a_difference()
    {
        ApplicationCommand[] changed =
        [
            Quiz with { Description = "Who said that?" },
            Quiz with { Contexts = [InteractionContext.Guild] },
            Quiz with { DefaultMemberPermissions = Permissions.None },
            Quiz with { Nsfw = true },
            Quiz with { Options = null },
            Quiz with { Options = [Quiz.Options![0] with { Options = [Quiz.Options[0].Options![1], Quiz.Options[0].Options![0]] }] },
            Quiz with { Options = [Quiz.Options![0] with { Options = [Quiz.Options[0].Options![0] with { MaxValue = 20 }, Quiz.Options[0].Options![1]] }] },
            Quiz with { Options = [Quiz.Options![0] with { Options = [Quiz.Options[0].Options![0], Quiz.Options[0].Options![1] with { Autocomplete = true, Choices = null }] }] },
        ];

        Assert.All(changed, command => Assert.False(FromDiscord.SameAs([command, Add])));
    }
}
