using System.Text;
using QuoteBot.Parsing;
using QuoteBot.Parsing.Topics;

namespace QuoteBot.Tests.Parsing.People;

/// <summary>Who is named in a document: everybody once, and nobody who is a thing.</summary>
public sealed class PeopleOfADocument
{
    [Fact]
    public void Somebody_who_is_also_called_by_a_short_name_is_one_person() =>
        Assert.Equal(["Bo Lund", "Jennifer Sandvik"], Named("Jennifer Sandvik lit the lamps. Jen Sandvik put them out, I think."));

    [Fact]
    public void Words_that_run_on_behind_a_name_are_no_part_of_it() =>
        Assert.Equal(["Bo Lund", "Martha Hale"], Named("I heard Martha Hale sing. The Martha Hale Tapes are in my cellar. Nobody sings like Martha Hale."));

    [Fact]
    public void A_second_surname_makes_nobody_new() =>
        Assert.Equal(["Bo Lund", "Ana Ruiz Luna"], Named("I wrote to Ana Ruiz last year. It was Ana Ruiz Luna who wrote back."));

    [Fact]
    public void Letters_that_stand_for_a_thing_are_nobodys_name() =>
        Assert.Equal(["Bo Lund"], Named("I keep the list in Ruby DSL and send it by Nina API every night."));

    [Fact]
    public void A_surname_in_capitals_is_a_name() =>
        Assert.Equal(["Bo Lund", "Martha HALE"], Named("I learned it all from Martha HALE, who never wrote it down."));

    [Fact]
    public void Firms_and_places_are_nobody() =>
        Assert.Equal(["Bo Lund"], Named("We met at Irving Plaza, and Tristan Hale LLC paid for the lamps."));

    [Fact]
    public void What_somebody_is_like_is_no_name() =>
        Assert.Equal(["Bo Lund"], Named("It was a Gordon Hale-backed thing, and more Martha Sandvik-inspired than I knew."));

    [Fact]
    public void A_kind_of_something_is_nobody_in_German() =>
        Assert.Equal(["Bo Lund"], Named("Das ist eine Art von Musik, die ich mag, und eine Art der Stille, die ich nicht mag."));

    private static IReadOnlyList<string> Named(string answer)
    {
        var text = $"# Interview with Bo Lund\n\n**What do you do all day?**\n\n{answer}\n\n**And at night?**\n\nI sit on the pier and wait for you.\n\n**What do you wait for?**\n\nI wait for the ferry, as I always did.\n";
        var reading = new InterviewReader(Taxonomy.Empty).Read(new Document(Encoding.UTF8.GetBytes(text), "source.md"));
        return Assert.IsType<Reading.Read>(reading).Interview.People;
    }
}
