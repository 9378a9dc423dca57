using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using QuoteBot.Playground.StandIn.Validation;

namespace QuoteBot.Playground.StandIn;

/// <summary>A message as the people in the channel see it. It is live: edits show in it, <see cref="Versions"/> keeps what it was.</summary>
public sealed class Message
{
    private const long EphemeralFlag = 1 << 6;
    private const long LoadingFlag = 1 << 7;

    private ImmutableList<JsonElement> versions;

    internal Message(Channel channel, ulong id, User author, JsonElement wire)
    {
        (Channel, Id, Author) = (channel, id, author);
        versions = [wire];
    }

    public ulong Id { get; }

    public Channel Channel { get; }

    public User Author { get; }

    /// <summary>The one person who sees it, when it is private (ephemeral).</summary>
    public User? OnlyFor { get; internal init; }

    public bool IsPrivate => OnlyFor is not null;

    /// <summary>The interaction that it answers; none for a post of the bot's own and for what people write.</summary>
    public Exchange? MadeFor { get; internal init; }

    public bool IsDeleted { get; private set; }

    /// <summary>The message as Discord's JSON has it now.</summary>
    public JsonElement Json => versions[^1];

    /// <summary>What it was from the first to now, one for each edit.</summary>
    public IReadOnlyList<JsonElement> Versions => versions;

    /// <summary>When it was made, as its id tells.</summary>
    public DateTimeOffset Created => Snowflakes.TimeOf(Id);

    /// <summary>Whether it still only says that the bot is thinking.</summary>
    public bool IsLoading => ((Json.Number("flags") ?? 0) & LoadingFlag) != 0;

    public string Content => Json.Text("content") ?? "";

    public IReadOnlyList<Embed> Embeds => [.. Json.List("embeds").Select(Embed.Read)];

    /// <summary>All buttons, left to right and top to bottom.</summary>
    public IReadOnlyList<Button> Buttons => [.. Parts.Where(part => part.Type() == 2).Select(Button.Read)];

    /// <summary>All menus, top to bottom.</summary>
    public IReadOnlyList<Select> Selects => [.. Parts.Where(part => part.Type() is 3 or (>= 5 and <= 8)).Select(Select.Read)];

    public IReadOnlyList<Attachment> Attachments => [.. Json.List("attachments").Select(Attachment.Read)];

    /// <summary>Everything that can be read in it, embeds included, one thing a line; the labels of buttons are not in it.</summary>
    public string Text => string.Join('\n', (string[])
    [
        .. Content.Length > 0 ? [Content] : (string[])[],
        .. Embeds.Select(embed => embed.Text),
        .. Parts.Where(part => part.Type() == 10).Select(part => part.Text("content") ?? ""),
    ]);

    /// <summary>Presses the button that has this label (or, failing that, this custom id).</summary>
    public Task<Exchange> ClickAsync(string label, Person by) => by.ClickAsync(this, label);

    /// <summary>Picks from the only menu of the message, by the labels of its options.</summary>
    public Task<Exchange> ChooseAsync(Person by, params string[] labels) => by.ChooseAsync(this, null, labels);

    /// <summary>Waits until something holds for the message, for instance that it has been edited.</summary>
    public async Task<Message> UntilAsync(Func<Message, bool> holds, TimeSpan? within = null)
    {
        await Channel.Pulse.UntilAsync(() => holds(this), within, () => $"The message did not become so. It is:\n{this}");
        return this;
    }

    /// <summary>The message for a person who reads a failed test.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Author.Name}{(OnlyFor is { } one ? $" (only for {one.Name})" : "")}: {(IsLoading ? "(thinking)" : Text)}{(IsDeleted ? " (deleted)" : "")}")
        + string.Concat(Buttons.Select(button => $"\n  [{button.Label}]{(button.Disabled ? " (disabled)" : "")}"))
        + string.Concat(Selects.Select(select => $"\n  <{select.Placeholder ?? select.CustomId}> {string.Join(" | ", select.Options.Select(option => option.Label))}"));

    internal static bool IsEphemeral(JsonElement request) => ((request.Number("flags") ?? 0) & EphemeralFlag) != 0;

    internal IEnumerable<JsonElement> Parts => Json.List("components").SelectMany(ComponentRules.Within);

    internal void Change(JsonElement wire)
    {
        ImmutableInterlocked.Update(ref versions, (list, added) => list.Add(added), wire);
        Channel.Changed();
    }

    internal void Delete()
    {
        IsDeleted = true;
        Channel.Changed();
    }
}
