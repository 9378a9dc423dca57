using Microsoft.Extensions.Time.Testing;
using QuoteBot.Playground.StandIn;

namespace QuoteBot.Tests.Playground.StandIn;

public sealed class Worlds
{
    [Fact]
    public void Ids_tell_their_millisecond_and_never_repeat_even_when_the_clock_stands_still()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 12, 0, 0, 123, TimeSpan.Zero));
        var snowflakes = new Snowflakes(clock);
        var ids = Enumerable.Range(0, 10_000).Select(_ => snowflakes.Next()).ToList();
        Assert.Equal(ids.Order().Distinct(), ids);
        Assert.All(ids, id => Assert.Equal(clock.GetUtcNow(), Snowflakes.TimeOf(id)));
    }

    [Fact]
    public async Task What_a_member_may_do_follows_from_roles_overwrites_and_ownership()
    {
        await using var discord = await StandInDiscord.StartAsync();
        var guild = discord.AddGuild("Film club");
        var editors = guild.AddRole("Editors", Permissions.ManageMessages);
        var anna = guild.AddMember("Anna", editors);
        var channel = guild.AddChannel("quiet");
        channel.Overwrites.Add(new Overwrite(guild.Id, Permissions.None, Permissions.SendMessages | Permissions.EmbedLinks));
        channel.Overwrites.Add(new Overwrite(editors.Id, Permissions.SendMessages, Permissions.None));
        channel.Overwrites.Add(new Overwrite(anna.User.Id, Permissions.None, Permissions.ManageMessages));
        Assert.Equal(Permissions.Member | Permissions.ManageMessages, Rights.Of(anna, guild));
        Assert.Equal(Permissions.Member & ~Permissions.EmbedLinks, Rights.Of(anna, channel));
        guild.Owner = anna;
        Assert.Equal(Permissions.All, Rights.Of(anna, channel));
    }
}
