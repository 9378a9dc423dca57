using System.Text.Json;
using QuoteBot.DiscordApi.Json;
using QuoteBot.Playground.StandIn;

namespace QuoteBot.Gateway.Tests;

/// <summary>What the handlers are given is to the last field what they are given over HTTP: the payload as Discord wrote it.</summary>
public sealed class InteractionTests
{
    private const ulong ManageGuild = 1UL << 5;

    [Fact]
    public async Task Every_kind_of_interaction_arrives_whole()
    {
        await using var club = await Club.OpenAsync();

        var card = await club.Anna.SlashAsync(
            "/probe all text:words whole:7 file:a.txt truth:true person:Max place:general role:Moderators whoever:Max number:2.5",
            null,
            Upload.Text("a.txt", "Q: Why?"));
        AssertArrived(club, card);
        AssertArrived(club, await card.ClickAsync("Again"));
        AssertArrived(club, await card.ChooseAsync("Two"));
        var opened = await card.ClickAsync("Write");
        AssertArrived(club, opened);
        AssertArrived(club, await opened.SubmitAsync(("What is it?", "A “line”\nand another: 映画")));
        AssertArrived(club, await club.Max.UseAsync("Probe message", club.Anna.Say("Q: Why?", null, Upload.Text("b.txt", "A: So."))));
        AssertArrived(club, await club.Anna.InDirectMessages.SlashAsync("/ping"));
        AssertArrived(club, await club.Anna.SlashAsync("/ping", club.Server.AddThread("tonight", club.Server.General)));

        Assert.Equal(8, club.Probe.Heard.Count);
        Assert.Empty(club.Discord.Refusals);
    }

    [Fact]
    public async Task Suggestions_come_while_an_option_is_typed()
    {
        await using var club = await Club.OpenAsync();

        var choices = await club.Anna.AutocompleteAsync("/probe all text:lig");

        Assert.Equal("lig!", Assert.Single(choices).Name);
    }

    [Fact]
    public async Task Permissions_count_owners_roles_and_channel_overrides()
    {
        await using var club = await Club.OpenAsync();
        var editors = club.Server.AddRole("Editors", Permissions.ManageGuild);
        var (owner, editor, banned, raised) =
            (club.Server.AddMember("Olga"), club.Server.AddMember("Ed", editors), club.Server.AddMember("Bea", editors), club.Server.AddMember("Rob"));
        club.Server.Owner = owner;
        var films = club.Server.AddChannel("films");
        films.Overwrites.Add(new Overwrite(banned.User.Id, Permissions.None, Permissions.ManageGuild));
        films.Overwrites.Add(new Overwrite(raised.User.Id, Permissions.ManageGuild, Permissions.None));

        Assert.True(await ManagesAsync(club, owner, films));
        Assert.True(await ManagesAsync(club, editor, films));
        Assert.False(await ManagesAsync(club, banned, films));
        Assert.True(await ManagesAsync(club, banned, club.Server.General));
        Assert.True(await ManagesAsync(club, raised, films));
        Assert.False(await ManagesAsync(club, club.Anna, films));
    }

    [Fact]
    public async Task A_server_that_the_gateway_has_not_told_of_makes_no_difference()
    {
        await using var club = await Club.OpenAsync();
        var (before, told) = (club.Session.Sequence, club.Discord.Calls.Count);
        var other = club.Discord.AddGuild("Another club");
        var (owner, member) = (other.AddMember("Olga"), other.AddMember("Mia"));
        other.Owner = owner;

        Assert.True(await ManagesAsync(club, owner, other.General));
        Assert.False(await ManagesAsync(club, member, other.General));
        Assert.Equal(before + 3, club.Session.Sequence);
        Assert.All(club.Discord.Calls.Skip(told), call => Assert.EndsWith("/callback", call.Path, StringComparison.Ordinal));
    }

    private static async Task<bool> ManagesAsync(Club club, Person person, Channel channel)
    {
        await person.SlashAsync("/ping", channel);
        return ((ulong)(club.Probe.Heard[^1].Member?.Permissions ?? default) & ManageGuild) != 0;
    }

    private static void AssertArrived(Club club, Exchange exchange)
    {
        var sent = JsonSerializer.Deserialize(exchange.Sent.ToJsonString(), DiscordJson.Default.Interaction)!;
        Assert.Equal(JsonSerializer.Serialize(sent, DiscordJson.Default.Interaction), club.Probe.Last);
    }
}
