using QuoteBot.Interviews.Reviewing;

namespace QuoteBot.Tests.QuoteBot.Interviews.Reviewing;

public sealed class FactsTests
{
    [Theory]
    [InlineData("Anna Weber, Ben Oke and Cleo Marsh", "Anna Weber|Ben Oke|Cleo Marsh")]
    [InlineData("Robert Downey, Jr.", "Robert Downey, Jr.")]
    [InlineData("Ben Oke, Robert Downey, Jr., Anna Weber", "Ben Oke|Robert Downey, Jr.|Anna Weber")]
    public void A_comma_parts_names_but_not_a_name_from_its_junior(string typed, string names) =>
        Assert.Equal(names, string.Join('|', Facts.Names(typed)));
}
