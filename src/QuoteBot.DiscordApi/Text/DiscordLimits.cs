namespace QuoteBot.DiscordApi.Text;

/// <summary>
/// The sizes that Discord refuses to exceed, of what this bot sends. Texts are counted here in UTF-16 units: Discord counts code
/// points, of which there are never more, so what fits here fits there.
/// </summary>
public static class DiscordLimits
{
    /// <summary>Text of a message (resources/message).</summary>
    public const int Content = 2_000;

    /// <summary>Embeds of a message (resources/message).</summary>
    public const int Embeds = 10;

    /// <summary>All texts of all embeds of a message (resources/message, Embed Limits).</summary>
    public const int EmbedTexts = 6_000;

    /// <summary>Title of an embed (resources/message, Embed Limits).</summary>
    public const int EmbedTitle = 256;

    /// <summary>Description of an embed (resources/message, Embed Limits).</summary>
    public const int EmbedDescription = 4_096;

    /// <summary>Footer of an embed (resources/message, Embed Limits).</summary>
    public const int EmbedFooter = 2_048;

    /// <summary>Author of an embed (resources/message, Embed Limits).</summary>
    public const int EmbedAuthor = 256;

    /// <summary>Fields of an embed (resources/message, Embed Limits).</summary>
    public const int EmbedFields = 25;

    /// <summary>Name of an embed's field, not empty (resources/message, Embed Limits).</summary>
    public const int EmbedFieldName = 256;

    /// <summary>Value of an embed's field, not empty (resources/message, Embed Limits).</summary>
    public const int EmbedFieldValue = 1_024;

    /// <summary>Any address in an embed (OpenAPI document, RichEmbed).</summary>
    public const int EmbedUrl = 2_048;

    /// <summary>The word that tells a repeated post from a new one (resources/message).</summary>
    public const int Nonce = 25;

    /// <summary>Files of a message (resources/message).</summary>
    public const int Files = 10;

    /// <summary>One file, in bytes, where the interaction does not say (reference, Uploading Files).</summary>
    public const int FileBytes = 10 * 1024 * 1024;

    /// <summary>A whole request, in bytes (reference, Uploading Files).</summary>
    public const int RequestBytes = 25 * 1024 * 1024;

    /// <summary>Name and description of a file (OpenAPI document, MessageAttachmentRequest).</summary>
    public const int FileDescription = 1_024;

    /// <summary>Rows of a message (components/reference).</summary>
    public const int Rows = 5;

    /// <summary>Buttons of a row (components/reference).</summary>
    public const int ButtonsInRow = 5;

    /// <summary>What comes back with a click, 1 at least (components/reference).</summary>
    public const int CustomId = 100;

    /// <summary>Label of a button (components/reference).</summary>
    public const int ButtonLabel = 80;

    /// <summary>Address of a link button (components/reference).</summary>
    public const int ButtonUrl = 512;

    /// <summary>Entries of a menu (components/reference).</summary>
    public const int SelectOptions = 25;

    /// <summary>Label, value and description of a menu's entry (components/reference).</summary>
    public const int SelectOptionText = 100;

    /// <summary>What a menu says before anything is chosen (components/reference).</summary>
    public const int SelectPlaceholder = 150;

    /// <summary>Title of a form (interactions/receiving-and-responding).</summary>
    public const int FormTitle = 45;

    /// <summary>Fields of a form (interactions/receiving-and-responding).</summary>
    public const int FormFields = 5;

    /// <summary>Label of a field (components/reference).</summary>
    public const int FieldLabel = 45;

    /// <summary>Hint of a field and what it shows while empty (components/reference).</summary>
    public const int FieldHint = 100;

    /// <summary>Text in a field (components/reference).</summary>
    public const int FieldValue = 4_000;

    /// <summary>Suggestions while typing, and choices of an option (interactions/application-commands).</summary>
    public const int Choices = 25;

    /// <summary>Name and text value of a choice (interactions/application-commands).</summary>
    public const int ChoiceText = 100;

    /// <summary>Name of a command or option (interactions/application-commands).</summary>
    public const int CommandName = 32;

    /// <summary>Description of a command or option (interactions/application-commands).</summary>
    public const int CommandDescription = 100;

    /// <summary>Options of a command (interactions/application-commands).</summary>
    public const int CommandOptions = 25;

    /// <summary>All names, descriptions and values of a command (interactions/application-commands).</summary>
    public const int CommandTexts = 8_000;

    /// <summary>Text given to an option (interactions/application-commands).</summary>
    public const int OptionText = 6_000;

    /// <summary>The time for a first answer (interactions/receiving-and-responding).</summary>
    public static readonly TimeSpan FirstAnswer = TimeSpan.FromSeconds(3);

    /// <summary>How long an interaction's token lasts (interactions/receiving-and-responding).</summary>
    public static readonly TimeSpan InteractionToken = TimeSpan.FromMinutes(15);
}
