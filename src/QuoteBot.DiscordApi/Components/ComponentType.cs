namespace QuoteBot.DiscordApi.Components;

/// <summary>The kinds of component that this bot sends or meets; others keep their number (components/reference).</summary>
public enum ComponentType
{
    /// <summary>A row of five buttons or one menu.</summary>
    ActionRow = 1,

    /// <summary>A button.</summary>
    Button = 2,

    /// <summary>A menu of given texts.</summary>
    StringSelect = 3,

    /// <summary>A field to write in, in a form.</summary>
    TextInput = 4,

    /// <summary>A name and a hint around a field of a form.</summary>
    Label = 18,
}
