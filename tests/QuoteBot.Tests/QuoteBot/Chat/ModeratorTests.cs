using QuoteBot.Playground.StandIn;
using QuoteBot.Tests.QuoteBot.Interviews;

namespace QuoteBot.Tests.QuoteBot.Chat;

/// <summary>Who may review interviews: by command, button and form alike.</summary>
public sealed class ModeratorTests(ReviewClub house) : IClassFixture<ReviewClub>
{
    private const string NotAModerator = "Only moderators can do that. Whoever runs this server can let you in under *Server Settings*, *Integrations*.";

    [Fact]
    public async Task Members_are_turned_away_even_when_discord_lets_the_command_through()
    {
        var server = house.NewServer();
        server.Anna.SendsForbiddenCommands = true;

        Assert.Equal(NotAModerator, (await server.Anna.SlashAsync("/interview review")).Text);
        Assert.Equal(NotAModerator, (await server.Anna.SlashAsync("/interview add")).Text);
        Assert.Equal(NotAModerator, (await server.Anna.UseAsync("Add interview", server.Anna.Say("x"))).Text);
    }

    [Fact]
    public async Task A_moderator_who_is_none_any_more_cannot_press_the_old_buttons()
    {
        var server = house.NewServer();
        var card = await server.AddAsync(ReviewClub.Short);
        server.Max.Roles.Clear();

        foreach (var label in card.Buttons.Select(button => button.Label!).ToList())
        {
            Assert.Equal(NotAModerator, (await card.ClickAsync(label)).Text);
        }
    }

    [Fact]
    public async Task A_form_that_was_open_when_the_role_went_is_not_taken()
    {
        var server = house.NewServer();
        var form = await server.Max.SlashAsync("/interview add");
        server.Max.Roles.Clear();

        var sent = await form.SubmitAsync(("The interview", ReviewClub.Short));

        Assert.Equal(NotAModerator, sent.Text);
    }

    [Fact]
    public async Task A_role_that_the_server_hands_the_command_to_is_let_in()
    {
        var server = house.NewServer();
        var editors = server.Guild.AddRole("Editors");
        var eve = server.Guild.AddMember("Eve", editors);
        server.Guild.SetCommandAccess("interview", CommandAccess.For(editors));

        var card = await eve.SlashAsync("/interview add file:a.txt", null, Upload.Text("a.txt", ReviewClub.Short));

        Assert.StartsWith("Published.", (await card.ClickAsync("Publish")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_who_is_shut_out_by_name_is_not_let_in_by_a_role()
    {
        var server = house.NewServer();
        var editors = server.Guild.AddRole("Editors");
        var eve = server.Guild.AddMember("Eve", editors);
        eve.SendsForbiddenCommands = true;
        server.Guild.SetCommandAccess("interview", CommandAccess.For(editors), CommandAccess.For(eve, allowed: false));

        Assert.Equal(NotAModerator, (await eve.SlashAsync("/interview review")).Text);
    }

    [Fact]
    public async Task A_channel_that_is_shut_shuts_out_whoever_is_no_moderator_by_permission()
    {
        var server = house.NewServer();
        var editors = server.Guild.AddRole("Editors");
        var eve = server.Guild.AddMember("Eve", editors);
        eve.SendsForbiddenCommands = true;
        var other = server.Guild.AddChannel("films");
        server.Guild.SetCommandAccess("interview", CommandAccess.For(editors), CommandAccess.For(other, allowed: false));

        Assert.Equal(NotAModerator, (await eve.SlashAsync("/interview review", other)).Text);
        Assert.StartsWith("No draft waits here.", (await eve.SlashAsync("/interview review")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_discord_cannot_be_asked_the_answer_is_no()
    {
        var server = house.NewServer();
        var editors = server.Guild.AddRole("Editors");
        var eve = server.Guild.AddMember("Eve", editors);
        server.Guild.SetCommandAccess("interview", CommandAccess.For(editors));
        server.Guild.RemoveBot();

        Assert.Equal(NotAModerator, (await eve.SlashAsync("/interview review")).Text);
    }
}
