using QuoteBot.Game.Names;

namespace QuoteBot.Tests.Game.Names;

public sealed class GapsTests
{
    [Theory]
    [InlineData("Nora Vexler made it.", "▇▇▇▇ made it.")]
    [InlineData("We asked Vexler twice.", "We asked ▇▇▇▇ twice.")]
    [InlineData("We asked Nora twice.", "We asked ▇▇▇▇ twice.")]
    [InlineData("It is Vexler’s film and Nora's too.", "It is ▇▇▇▇’s film and ▇▇▇▇’s too.")]
    [InlineData("Ask MS. VEXLER, or nora vexler.", "Ask ▇▇▇▇, or ▇▇▇▇.")]
    [InlineData("I met Nora [Vexler] there.", "I met ▇▇▇▇ there.")]
    [InlineData("I met Mrs. Vexler and N. Vexler there.", "I met ▇▇▇▇ and ▇▇▇▇ there.")]
    [InlineData("The Vexler-like light of it.", "The ▇▇▇▇-like light of it.")]
    [InlineData("We wrote to Véxler and Wexler.", "We wrote to ▇▇▇▇ and Wexler.")]
    [InlineData("They misspelled it as Vexlar.", "They misspelled it as ▇▇▇▇.")]
    [InlineData("ask nora about it", "ask ▇▇▇▇ about it")]
    public void A_name_goes_in_whatever_form_it_stands(string text, string struck) => Assert.Equal(struck, Strike(text, "Nora Vexler"));

    [Theory]
    [InlineData("Guillermo del Prado", "I saw del Prado and Memo.", "I saw ▇▇▇▇ and Memo.")]
    [InlineData("Séan O’Brien", "O'Brien, O’BRIEN and Sean came.", "▇▇▇▇, ▇▇▇▇ and ▇▇▇▇ came.")]
    [InlineData("Jean-Luc Mérail", "So Jean Luc Merail and Jean-Luc came.", "So ▇▇▇▇ and ▇▇▇▇ came.")]
    [InlineData("Alexander Stroud", "We had Alex with us.", "We had ▇▇▇▇ with us.")]
    [InlineData("Tomas Andrews", "It was Andrews’ camera.", "It was ▇▇▇▇’s camera.")]
    [InlineData("Łukasz Żółw", "Lukasz Zolw went first.", "▇▇▇▇ went first.")]
    public void Accents_particles_apostrophes_and_short_forms_hide_nobody(string name, string text, string struck) =>
        Assert.Equal(struck, Strike(text, name));

    [Theory]
    [InlineData("Mark Young", "It hit the mark with young people.")]
    [InlineData("Will Grace", "I think it will pass with grace.")]
    [InlineData("Theo Rand", "The brand is at random.")]
    public void Words_that_are_only_spelled_like_a_name_stay(string name, string text) => Assert.Equal(text, Strike(text, name));

    [Theory]
    [InlineData("The Glass Orchard", "In The Glass Orchard we waited, and the glass orchard waited.", "In ▇▇▇▇ we waited, and ▇▇▇▇ waited.")]
    [InlineData("Orchard: A Life in Glass", "A Life in Glass took years.", "▇▇▇▇ took years.")]
    [InlineData("Up", "Up there I thought of Up again.", "Up there I thought of ▇▇▇▇ again.")]
    [InlineData("Jetsam", "Jetsam was hard, and jetsam is a word.", "▇▇▇▇ was hard, and jetsam is a word.")]
    public void A_title_goes_whole_and_without_its_article(string title, string text, string struck) =>
        Assert.Equal(struck, Gaps.Strike(text, new Telltale([], [], [new TitleForms(title)])).Text);

    [Fact]
    public void Others_go_only_as_they_are_spelled()
    {
        var gapped = Gaps.Strike("We shot Alex near Alexandria with Rowe.", new Telltale([], [new NameForms("Alexa Rowe")], []));

        Assert.Equal("We shot Alex near Alexandria with ▇▇▇▇.", gapped.Text);
        Assert.Equal((1, 6), (gapped.Struck, gapped.Left));
    }

    private static string Strike(string text, string name) => Gaps.Strike(text, new Telltale([new NameForms(name)], [], [])).Text;
}
