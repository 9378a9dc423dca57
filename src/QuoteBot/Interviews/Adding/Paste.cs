using System.Text;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Components;

namespace QuoteBot.Interviews.Adding;

/// <summary>The form that an interview is pasted into: four long fields, since one takes 4,000 characters at most.</summary>
internal static class Paste
{
    /// <summary>The form: the number of what was said before, 0 for nothing.</summary>
    public const string Form = "rv-paste";

    private const int Fields = 4;
    private const int FieldLength = 4_000;
    private const string About = "about";

    /// <summary>The form.</summary>
    /// <param name="said">The number under which the options of the command are kept; 0 for none.</param>
    /// <param name="about">The title or address that was given already.</param>
    public static Reply Open(long said, string? about) => Reply.Form.Of(
        CustomId.For(Form, said),
        "Add an interview",
        [
            new Label("Title or address", new TextInput { CustomId = About, Style = TextInputStyle.Short, Required = false, MaxLength = 300, Value = about }, "Where it was published, if it has an address"),
            .. Enumerable.Range(1, Fields).Select(Field),
        ]);

    /// <summary>The title or address that was typed.</summary>
    public static string? TitleOrAddress(Call call) => call.Field(About);

    /// <summary>The pasted text, its fields joined in order.</summary>
    public static string Text(Call call)
    {
        var (text, before) = (new StringBuilder(), "");
        foreach (var part in Enumerable.Range(1, Fields).Select(number => call.Interaction.Data?.Field($"text{number}") ?? "").Where(part => !string.IsNullOrWhiteSpace(part)))
        {
            text.Append(Joint(before)).Append(part);
            before = part;
        }

        return text.ToString();
    }

    // A field that is full was cut off wherever its end fell, and one that breaks off in a sentence goes on in the next; others end a paragraph.
    // White space at a cut may be lost on the way: one character less than full is a space between two words, two are a break between paragraphs.
    private static string Joint(string before) => before.Length switch
    {
        0 or FieldLength => "",
        FieldLength - 1 => " ",
        _ when before[^1] is '\n' || ".?!…\"”’)»:".Contains(before[^1], StringComparison.Ordinal) => "\n\n",
        _ => char.IsWhiteSpace(before[^1]) ? "" : " ",
    };

    private static Label Field(int number) => new(
        number == 1 ? "The interview" : $"The interview, part {number}",
        new TextInput { CustomId = $"text{number}", Style = TextInputStyle.Paragraph, Required = number == 1, MaxLength = FieldLength },
        number == 1 ? "The whole text; what does not fit goes on in the next field" : null);
}
