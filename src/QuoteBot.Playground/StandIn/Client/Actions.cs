using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using QuoteBot.Playground.StandIn.Delivery;

namespace QuoteBot.Playground.StandIn;

public sealed partial class Person
{
    /// <summary>
    /// Types a command, like <c>/quote topic:mortality film:Never Let Me Go</c>. It is read against what the bot has registered; quotation
    /// marks around a value are optional; an option that takes a file names one of <paramref name="files"/>.
    /// </summary>
    /// <exception cref="CannotDoException">There is no such command or option, or the person may not use it.</exception>
    /// <exception cref="NotAnsweredException">The bot did not answer in time, or with something that Discord does not take.</exception>
    public async Task<Exchange> SlashAsync(string typed, Channel? channel = null, params Upload[] files) =>
        await SettledAsync(await StartAsync(TypedCommand.Read(typed, Discord.Commands.For(this, channel ?? Home)), channel, files));

    /// <summary>
    /// Types a command up to its last value and returns what is offered for that: the bot's suggestions for <c>/quote topic:mo</c>, the fixed
    /// choices that fit, or nothing where the option takes any text.
    /// </summary>
    /// <exception cref="CannotDoException">There is no such command or option.</exception>
    public async Task<IReadOnlyList<Choice>> AutocompleteAsync(string typed, Channel? channel = null)
    {
        var call = TypedCommand.Read(typed, Discord.Commands.For(this, channel ?? Home));
        if (call.Values is not [.., var (name, value)])
        {
            throw new CannotDoException("Type the option too, like /quote topic:mo");
        }

        var option = call.Options.First(one => one.Name == name);
        return option.Autocomplete
            ? await SuggestAsync(call with { Focused = name }, channel)
            : [.. option.Choices.Where(choice => choice.Name.Contains(value, StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>The typed command with a choice in the place of its last value.</summary>
    /// <exception cref="CannotDoException">There is no such command or option.</exception>
    internal string Complete(string typed, Choice choice, Channel channel)
    {
        var (name, _) = TypedCommand.Read(typed, Discord.Commands.For(this, channel)).Values[^1];
        var value = choice.Value.Contains(':', StringComparison.Ordinal) ? $"\"{choice.Value}\"" : choice.Value;
        return typed[..(typed.LastIndexOf(name + ":", StringComparison.Ordinal) + name.Length + 1)] + value;
    }

    /// <summary>Picks a command from the menu of a message, for instance "Add interview".</summary>
    public async Task<Exchange> UseAsync(string command, Message message)
    {
        var registered = Discord.Commands.For(this, message.Channel).FirstOrDefault(one => one.Type == 3 && one.Name == command)
            ?? throw new CannotDoException($"There is no message command “{command}” here.");
        var data = registered.Head();
        data["target_id"] = message.Id.ToString(CultureInfo.InvariantCulture);
        data["resolved"] = new JsonObject
        {
            ["messages"] = new JsonObject { [message.Id.ToString(CultureInfo.InvariantCulture)] = JsonObject.Create(message.Json) },
        };
        return await SettledAsync(await SendAsync(New(InteractionKind.Command, message.Channel, command: command), data));
    }

    /// <summary>Presses a button by its label, its emoji or its custom id.</summary>
    public async Task<Exchange> ClickAsync(Message message, string label) => await SettledAsync(await PressAsync(message, FindButton(message, label)));

    /// <summary>Picks from a menu of the message (the only one, or the one with this placeholder or custom id) by labels, names or values.</summary>
    public async Task<Exchange> ChooseAsync(Message message, string? menu, params string[] labels)
    {
        CheckVisible(message);
        var select = message.Selects.FirstOrDefault(one => menu is null || one.Placeholder == menu || one.CustomId == menu)
            ?? throw new CannotDoException($"There is no such menu on the message:\n{message}");
        return await SettledAsync(await PickAsync(message, select, labels));
    }

    /// <summary>Fills in the form that an answer opened and sends it off.</summary>
    public async Task<Exchange> SubmitAsync(Exchange opened, params (string Field, string Value)[] values)
    {
        var entries = FormEntries.Fill(opened.Form, values);
        return await SettledAsync(await SendFormAsync(opened, entries));
    }

    /// <summary>Writes a message in the channel.</summary>
    public Message Say(string text, Channel? channel = null, params Upload[] files)
    {
        var request = JsonSerializer.SerializeToElement(new JsonObject { ["content"] = text });
        return Discord.Composer.Create(channel ?? Home, User, request, files);
    }

    /// <summary>Sends a command that was put together rather than typed.</summary>
    internal async Task<Exchange> PutAsync(CommandCall call, Channel channel, params Upload[] files) =>
        await SettledAsync(await StartAsync(call, channel, files));

    internal async Task<Exchange> StartAsync(CommandCall call, Channel? channel, params Upload[] files)
    {
        var place = channel ?? Home;
        var data = call.Command.Head();
        var written = new OptionWriter(this, place, files);
        if (written.Write(call) is { Count: > 0 } options)
        {
            data["options"] = options;
        }

        if (written.Resolved.Count > 0)
        {
            data["resolved"] = written.Resolved;
        }

        return await SendAsync(New(InteractionKind.Command, place, command: call.Title), data);
    }

    internal async Task<IReadOnlyList<Choice>> SuggestAsync(CommandCall call, Channel? channel)
    {
        var place = channel ?? Home;
        var data = call.Command.Head();
        data["options"] = new OptionWriter(this, place, []).Write(call);
        return (await SettledAsync(await SendAsync(New(InteractionKind.Autocomplete, place), data))).Choices;
    }

    internal Task<Exchange> PressAsync(Message message, Button button)
    {
        CheckVisible(message);
        if (button.Disabled || button.CustomId is null)
        {
            throw new CannotDoException($"The button “{button.Label}” is {(button.Disabled ? "disabled" : "a link")}.");
        }

        var data = new JsonObject { ["component_type"] = 2, ["custom_id"] = button.CustomId };
        return SendAsync(New(InteractionKind.Component, message.Channel, message), data);
    }

    internal Task<Exchange> PickAsync(Message message, Select select, IReadOnlyList<string> labels)
    {
        var data = MenuValues.Write(select, labels, this, message.Channel);
        return SendAsync(New(InteractionKind.Component, message.Channel, message), data);
    }

    internal Task<Exchange> SendFormAsync(Exchange opened, JsonArray entries)
    {
        var data = new JsonObject { ["custom_id"] = opened.Form.CustomId, ["components"] = entries };
        return SendAsync(New(InteractionKind.Form, opened.Channel, opened.Source), data);
    }

    private static Button FindButton(Message message, string label) =>
        message.Buttons.FirstOrDefault(button => button.Label == label || button.Emoji == label)
        ?? message.Buttons.FirstOrDefault(button => button.CustomId == label)
        ?? throw new CannotDoException($"There is no button “{label}” on the message:\n{message}");

    private static async Task<Exchange> SettledAsync(Exchange exchange)
    {
        await exchange.UntilAsync(one => one.IsSettled);
        return exchange.Failure is { } failure ? throw new NotAnsweredException(failure) : exchange;
    }

    private Exchange New(InteractionKind kind, Channel channel, Message? source = null, string? command = null) =>
        new(Discord, Discord.NewId(), kind, this, channel) { Source = source, Command = command };

    private async Task<Exchange> SendAsync(Exchange exchange, JsonObject data)
    {
        exchange.Sent = Payloads.For(exchange, data);
        await Discord.DeliverAsync(exchange);
        return exchange;
    }

    private void CheckVisible(Message message)
    {
        if (message.IsDeleted || (message.OnlyFor is { } one && one.Id != User.Id))
        {
            throw new CannotDoException($"{Name} does not see that message{(message.IsDeleted ? ": it is deleted" : "")}.");
        }
    }
}

/// <summary>A person tried something that Discord does not offer them; says what there is instead.</summary>
public sealed class CannotDoException(string message) : Exception(message);

/// <summary>The bot did not answer an interaction, or not so that Discord took it; says which.</summary>
public sealed class NotAnsweredException(string message) : Exception(message);
