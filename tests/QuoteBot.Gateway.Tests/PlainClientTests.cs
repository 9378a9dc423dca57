using System.Text.Json;
using Discord;
using Discord.Net.Rest;
using Discord.WebSocket;
using QuoteBot.Playground.StandIn;

namespace QuoteBot.Gateway.Tests;

/// <summary>Discord.Net alone, without the bot, takes the stand-in for Discord.</summary>
public sealed class PlainClientTests
{
    [Fact]
    public async Task Discord_Net_finds_a_server_with_its_channels_and_hears_of_a_command()
    {
        await using var discord = await StandInDiscord.StartAsync();
        var club = discord.AddGuild("Film club");
        await using var client = new DiscordSocketClient(new DiscordSocketConfig
        {
            GatewayIntents = GatewayIntents.Guilds,
            GatewayHost = discord.GatewayUrl + "?v=10&encoding=json",
            RestClientProvider = _ => DefaultRestClientProvider.Create()(discord.ApiBaseUrl),
        });
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        client.Ready += () =>
        {
            ready.TrySetResult();
            return Task.CompletedTask;
        };
        client.InteractionCreated += interaction => interaction.RespondAsync("Heard by " + ((SocketSlashCommand)interaction).CommandName);

        await client.LoginAsync(TokenType.Bot, discord.BotToken, validateToken: false);
        await client.StartAsync();
        await ready.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        discord.Commands.Overwrite(0, JsonElement.Parse("""[{ "name": "hear", "description": "Hears" }]"""));
        var answer = await club.AddMember("Anna").SlashAsync("/hear");
        await client.StopAsync();

        Assert.Equal(["general"], client.GetGuild(club.Id).TextChannels.Select(channel => channel.Name));
        Assert.Equal("Heard by hear", answer.Text);
    }
}
