using System.Globalization;
using QuoteBot.Playground.StandIn;

namespace QuoteBot.Gateway.Tests;

/// <summary>
/// Goes through all that the bot offers, whatever that is: each command without its options and with each of them, the suggestions while it
/// is typed, and each button, menu and form of each answer: a moderator in a channel all of it, a member in a channel, in a thread and in
/// direct messages the commands. Keeps what was asked and the JSON of what was answered.
/// </summary>
internal sealed class Walk(Club club)
{
    private const string Interview = "Q: What is a scene?\n\nA: A scene is a promise that the light will change before anybody leaves the room.\n\n";
    private readonly List<string> _steps = [];
    private Person _person = club.Max;
    private Channel _channel = club.Server.General;
    private bool _follows;

    /// <summary>What was asked and answered, in order.</summary>
    public IReadOnlyList<string> Steps => _steps;

    /// <summary>The interactions' tokens, with which anybody could answer in the bot's name.</summary>
    public HashSet<string> Tokens { get; } = [];

    /// <summary>The names of the commands that were used.</summary>
    public HashSet<string> Used { get; } = [];

    public async Task GoAsync()
    {
        var general = club.Server.General;
        await GoAsync(club.Max, general, follow: true);
        await GoAsync(club.Anna, general);
        await GoAsync(club.Anna, club.Server.AddThread("tonight", general));
        await GoAsync(club.Anna.InDirectMessages, club.Anna.InDirectMessages.Home);
    }

    private async Task GoAsync(Person person, Channel channel, bool follow = false)
    {
        (_person, _channel, _follows) = (person, channel, follow);
        foreach (var command in club.Discord.Commands.For(person, channel).Where(command => command.Name is not ("slow" or "block")))
        {
            Used.Add(command.Name);
            await (command.Type == 3 ? UseAsync(command) : TypeAsync("/" + command.Name, command.Options));
        }
    }

    private async Task UseAsync(RegisteredCommand command)
    {
        var message = _person.Say(Interview, _channel, Upload.Text("a.txt", Interview));
        await AnswerAsync(command.Name, () => _person.UseAsync(command.Name, message));
    }

    private async Task TypeAsync(string title, IReadOnlyList<CommandOption> options)
    {
        foreach (var below in options.Where(option => option.IsSub))
        {
            await TypeAsync($"{title} {below.Name}", below.Options);
        }

        if (options.Any(option => option.IsSub))
        {
            return;
        }

        var required = string.Concat(options.Where(option => option.Required).Select(option => $" {option.Name}:{Sample(option)}"));
        await AnswerAsync(title + required, () => SlashAsync(title + required));
        foreach (var option in options)
        {
            var typed = $"{title}{(option.Required ? "" : required)} {option.Name}:{await SuggestedAsync(title, option)}";
            await AnswerAsync(typed, () => SlashAsync(typed));
        }
    }

    private Task<Exchange> SlashAsync(string typed) => _person.SlashAsync(typed, _channel, Upload.Text("a.txt", Interview));

    private async Task<string> SuggestedAsync(string title, CommandOption option)
    {
        if (!option.Autocomplete)
        {
            return Sample(option);
        }

        var choices = await _person.AutocompleteAsync($"{title} {option.Name}:a", _channel);
        _steps.Add($"{title} {option.Name}:a → {string.Join(" | ", choices.Select(choice => $"{choice.Name} = {choice.Value}"))}");
        return choices is [var first, ..] ? first.Name : Sample(option);
    }

    private static string Sample(CommandOption option) => option switch
    {
        { Choices: [var first, ..] } => first.Name,
        { Min: { } least } => least.ToString(CultureInfo.InvariantCulture),
        _ => option.Type switch
        {
            5 => "true",
            6 or 9 => "Anna",
            7 => "general",
            8 => "Moderators",
            10 => "2.5",
            11 => "a.txt",
            4 => "1",
            _ => "light",
        },
    };

    /// <summary>Keeps the answer and follows all that can be done with it once.</summary>
    private async Task AnswerAsync(string asked, Func<Task<Exchange>> ask, int depth = 0)
    {
        if (await KeepAsync(asked, ask) is not { } answer || depth > 1 || !_follows)
        {
            return;
        }

        if (answer.AnswerType == 9)
        {
            var values = answer.Form.Fields.Where(field => field.Kind == 4).Select(field => (field.CustomId, field.IsLong ? Interview : "Light")).ToArray();
            await AnswerAsync($"{asked} > form", () => answer.SubmitAsync(values), depth + 1);
        }
        else if (answer.AnswerType is 4 or 5)
        {
            await FollowAsync(asked, ask, answer, depth);
        }
    }

    private async Task FollowAsync(string asked, Func<Task<Exchange>> ask, Exchange answer, int depth)
    {
        foreach (var button in answer.Buttons.Where(button => button is { Disabled: false, Url: null }))
        {
            // A press may change the message, or publish what it is about: the next one is on an answer of its own.
            var card = answer.Buttons.Contains(button) ? answer : await KeepAsync(asked, ask);
            if (card is { AnswerType: 4 or 5 })
            {
                await AnswerAsync($"{asked} > {button.Label}", () => _person.ClickAsync(card.Message, button.Label), depth + 1);
            }
        }

        foreach (var menu in answer.Message.Selects.Where(menu => menu.Options.Count > 0))
        {
            await AnswerAsync($"{asked} > {menu.CustomId}", () => _person.ChooseAsync(answer.Message, menu.CustomId, menu.Options[0].Label), depth + 1);
        }
    }

    private async Task<Exchange?> KeepAsync(string asked, Func<Task<Exchange>> ask)
    {
        try
        {
            var answer = await ask();
            Tokens.Add(answer.Token);
            _steps.Add($"{asked} → {answer.Answer!.Value.GetRawText()}{(answer.AnswerType is 5 or 6 ? $" then {answer.Message}" : "")}");
            return answer;
        }
        catch (CannotDoException nothing)
        {
            // What was there before is not there any more, because of something that was done in between.
            _steps.Add($"{asked} → {nothing.Message}");
            return null;
        }
    }
}
