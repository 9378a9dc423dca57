using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Tests.Parsing.Shapes.Unlabelled;

/// <summary>The interviews of Cases/voices.txt, each read as a whole.</summary>
public sealed class VoiceCases
{
    private static readonly string[] Blocks = File
        .ReadAllText(Path.Combine(House.Repository.Root, "tests", "QuoteBot.Tests", "Parsing", "Shapes", "Unlabelled", "Cases", "voices.txt"))
        .ReplaceLineEndings("\n").Split("\n# ")[1..];

    public static TheoryData<string> Names => [.. Blocks.Select(block => block[..block.IndexOf(" |", StringComparison.Ordinal)])];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_paragraph_is_in_the_voice_that_the_case_says(string name)
    {
        var lines = Blocks.Single(block => block.StartsWith(name + " |", StringComparison.Ordinal)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var language = lines[0].Split('|')[1].Trim();
        var paragraphs = lines.Skip(1).Select(line => line[2..]).ToArray();

        var guesses = VoiceModel.Decode(paragraphs, language == "?" ? null : language);

        Assert.Equal(lines.Skip(1), guesses.Zip(paragraphs, (guess, text) => $"{Letter(guess)} {text}"));
    }

    private static char Letter(VoiceGuess guess) => guess switch
    {
        { Voice: Voice.NotSpoken } => 'N',
        { Voice: Voice.Interviewer, StartsTurn: true } => 'Q',
        { Voice: Voice.Interviewer } => 'q',
        { StartsTurn: true } => 'A',
        _ => 'a',
    };
}
