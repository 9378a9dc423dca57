using System.Text.Json.Serialization;

namespace QuoteBot.DiscordApi.Components;

/// <summary>A menu of given entries.</summary>
public sealed record StringSelect() : Component(ComponentType.StringSelect)
{
    /// <summary>What comes back with the choice, 1 to 100.</summary>
    public string CustomId { get => field ?? ""; init; }

    /// <summary>The entries, 1 to 25.</summary>
    public IReadOnlyList<SelectOption> Options { get => field ?? []; init; }

    /// <summary>What it says before anything is chosen, at most 150.</summary>
    public string? Placeholder { get; init; }

    /// <summary>The fewest entries to choose, 0 to 25; Discord takes 1.</summary>
    public int? MinValues { get; init; }

    /// <summary>The most entries to choose, 1 to 25; Discord takes 1.</summary>
    public int? MaxValues { get; init; }

    /// <summary>In a form: whether something must be chosen; Discord takes true.</summary>
    public bool? Required { get; init; }

    /// <summary>True when it cannot be used; not in forms.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Disabled { get; init; }
}

/// <summary>An entry of a menu.</summary>
/// <param name="Label">What people read, 1 to 100.</param>
/// <param name="Value">What comes back, 1 to 100; unique in its menu.</param>
/// <param name="Description">The smaller line below, at most 100.</param>
/// <param name="Emoji">The picture before it.</param>
/// <param name="Default">True when it is chosen from the start.</param>
public sealed record SelectOption(string Label, string Value, string? Description = null, Emoji? Emoji = null, bool? Default = null);
