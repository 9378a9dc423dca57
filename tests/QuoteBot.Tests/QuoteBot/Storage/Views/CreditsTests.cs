using QuoteBot.Game.Questions;
using QuoteBot.Parsing;
using QuoteBot.Storage.Views;

namespace QuoteBot.Tests.QuoteBot.Storage.Views;

public sealed class CreditsTests
{
    private readonly Credits credits = new(new FilmFacts(
    [
        new("The Ferry", 1974, ["Ines Varga"], ["Tom Aldous"], null, ["Lena Roy"]),
        new("The Ferry", 2011, ["Marek Dunn"], ["Marek Dunn"], null, ["Otto Klein"]),
    ]));

    [Fact]
    public void A_film_gets_the_year_of_the_one_that_the_speaker_worked_on()
    {
        var quote = credits.AddTo(Quote("Otto Klein", new Film("The Ferry", null)));
        Assert.Equal([new Film("The Ferry", 2011)], quote.Films);
        Assert.Equal(Trade.Actor, quote.SpeakerTrade);
    }

    [Fact]
    public void A_film_that_nobody_in_the_interview_worked_on_stays_without_a_year()
    {
        var quote = credits.AddTo(Quote("Somebody Else", new Film("The Ferry", null)));
        Assert.Equal([new Film("The Ferry", null)], quote.Films);
        Assert.Null(quote.SpeakerTrade);
    }

    [Fact]
    public void What_the_interview_tells_is_not_changed()
    {
        var quote = credits.AddTo(Quote("Marek Dunn", new Film("The Ferry", 1974)));
        Assert.Equal([new Film("The Ferry", 1974)], quote.Films);
        Assert.Null(quote.SpeakerTrade);
    }

    [Fact]
    public void An_interviewer_has_no_trade_but_the_film_has_its_year()
    {
        var quote = credits.AddTo(Quote("A Critic", new Film("The Ferry", null)) with { Interviewees = ["Ines Varga"] });
        Assert.Equal([new Film("The Ferry", 1974)], quote.Films);
        Assert.Null(quote.SpeakerTrade);
    }

    private static QuoteView Quote(string speaker, Film film) => new()
    {
        Id = 1,
        Text = "The river had the last word.",
        Speaker = speaker,
        SpeakerRole = Role.Interviewee,
        Turn = 1,
        Films = [film],
        Interviewees = [speaker],
        Interview = new InterviewCaption(1, "On the river", null, null, null),
    };
}
