using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Interactions;

namespace QuoteBot.Tests.QuoteBot.Chat;

/// <summary>What no client of Discord's would send is answered in one sentence.</summary>
public sealed class OptionCheckTests
{
    private static readonly SlashCommand Start = new("quiz start", "Start", (_, _) => Task.FromResult<Reply>(Reply.Whisper($"Started")))
    {
        Options =
        [
            Option.Text("name", "Which", required: true),
            Option.OneOf("mode", "What to guess", new Choice("Who said it?", "who"), new Choice("Mixed", "mixed")),
            Option.Whole("questions", "How many", 1, 30),
            Option.Whole("id", "A number", 1, 4503599627370495),
        ],
    };

    [Fact]
    public void What_fits_the_declaration_has_no_problem() =>
        Assert.Null(Check(("name", "x"), ("mode", "mixed"), ("questions", 30L), ("id", 4503599627370495L)));

    [Theory]
    [InlineData("questions", 0L, "*questions* goes from 1 to 30. Pick a number in between.")]
    [InlineData("questions", 31L, "*questions* goes from 1 to 30. Pick a number in between.")]
    [InlineData("questions", long.MinValue, "*questions* goes from 1 to 30. Pick a number in between.")]
    [InlineData("id", 0L, "*id* starts at 1. Pick another number.")]
    public void A_number_out_of_range_is_told_the_range(string option, long value, string problem) =>
        Assert.Equal(problem, Check(("name", "x"), (option, value)));

    [Fact]
    public void What_is_no_whole_number_is_asked_for_anew() =>
        Assert.Equal("*questions* is a whole number. Pick the command again and fill it in.", Check(("name", "x"), ("questions", 1.5)));

    [Fact]
    public void A_choice_that_is_not_there_is_told_those_that_are() =>
        Assert.Equal("*mode* is one of **Who said it?**, **Mixed**. Pick one of them.", Check(("name", "x"), ("mode", "@everyone")));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void What_is_needed_and_missing_or_blank_is_asked_for(string? name) =>
        Assert.Equal("`/quiz start` needs *name*. Pick the command again and fill it in.", name is null ? Check() : Check(("name", name)));

    private static string? Check(params (string Name, OptionValue Value)[] given) => OptionCheck.Problem(
        Start, [.. given.Select(option => new InteractionOption { Name = option.Name, Type = CommandOptionType.String, Value = option.Value })])?.Markdown;
}
