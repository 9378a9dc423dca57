using QuoteBot.Parsing;
using QuoteBot.Parsing.Topics;
using QuoteBot.Tests.House;

namespace QuoteBot.Tests.Parsing.Topics;

public sealed class TopicFinding
{
    private static readonly Taxonomy Shipped = Taxonomy.Parse(File.ReadAllText(Path.Combine(Repository.Root, "data", "topics.json")));

    private static readonly Taxonomy Two = new(
    [
        new Theme("editing", "Editing", ["edit", "cutting room"]),
        new Theme("music-videos", "Music videos", ["music video"]),
        new Theme("score", "Film music", ["music"]),
        new Theme("love", "Love", ["romance"], ["love", "kiss"]),
    ]);

    [Theory]
    [InlineData("I edited it and edited it again.", "", "editing")]
    [InlineData("I love the cutting rooms of this town.", "", "editing")]
    [InlineData("I edited it.", "How long did the editing take?", "editing")]
    [InlineData("I edited it.", "How was the weather?", "")]
    [InlineData("The editor was late.", "How long did the editing take?", "")]
    [InlineData("We never made a music video.", "", "music-videos")]
    [InlineData("", "How long did the editing take?", "")]
    [InlineData("I love boats, and I love the love of boats.", "", "")]
    [InlineData("Every romance is about love.", "", "love")]
    public void A_theme_needs_more_than_a_passing_mention(string quote, string question, string themes)
    {
        var found = new TopicFinder(Two, Conversation.Answer(quote)).Of(quote, question, quote);

        Assert.Equal(themes, string.Join(" ", found.Select(topic => topic.Id)));
    }

    [Theory]
    [InlineData("edits edited editing", "edit")]
    [InlineData("stories story", "stori")]
    [InlineData("dies dying died die", "die")]
    [InlineData("cut cuts cutting", "cut")]
    [InlineData("children child", "child")]
    [InlineData("movies movie", "movi")]
    [InlineData("lenses lens", "len")]
    [InlineData("classes class", "class")]
    [InlineData("failing fails failed fail", "fail")]
    [InlineData("string", "string")]
    [InlineData("Filming FILMED", "film")]
    [InlineData("", "")]
    public void The_forms_of_a_word_have_one_stem(string forms, string stem)
    {
        Span<char> room = stackalloc char[EnglishStem.Longest];
        foreach (var form in forms.Split(' '))
            Assert.Equal(stem, room[..EnglishStem.Write(form, room)].ToString());
    }

    [Fact]
    public void People_and_films_that_are_named_are_topics_once_each()
    {
        const string quote = "Hitchcock is not Allen, and The Long Pier is not Alfred Hitchcock’s film.";

        var found = new TopicFinder(Taxonomy.Empty, Conversation.Answer(quote)).Of(quote, null, quote);

        Assert.Equal(
            [
                new TopicName(TopicKind.Person, "alfred-hitchcock", "Alfred Hitchcock"),
                new TopicName(TopicKind.Person, "woody-allen", "Woody Allen"),
                new TopicName(TopicKind.Film, "the-long-pier", "The Long Pier"),
            ],
            found);
    }

    [Theory]
    [InlineData("Agnès Varda", "agnes-varda")]
    [InlineData("What’s Up, Doc?", "whats-up-doc")]
    [InlineData("8½", "81-2")]
    [InlineData("羅生門", "羅生門")]
    [InlineData("\uD800x", "x")]
    public void A_name_becomes_an_id(string name, string id) => Assert.Equal(id, Slug.Of(name));

    [Fact]
    public void The_shipped_themes_have_ids_names_and_cues_of_their_own()
    {
        Assert.InRange(Shipped.Themes.Count, 43, 200);
        Assert.Equal(Shipped.Themes.Count, Shipped.Themes.Select(theme => theme.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Shipped.Themes, theme => Assert.Equal(Slug.Of(theme.Id), theme.Id));
        Assert.All(Shipped.Themes, theme => Assert.InRange(theme.Cues.Count, 4, 30));
        Assert.All(Shipped.Themes, theme => Assert.InRange(theme.Es!.Count, 3, 12));
        Assert.All(Shipped.Themes, theme => Assert.InRange(theme.Fr!.Count, 3, 12));
        Assert.All(Shipped.Themes, theme => Assert.Equal(theme.Cues.Count, theme.Cues.Distinct(StringComparer.OrdinalIgnoreCase).Count()));
    }

    [Theory]
    [InlineData("Nobody who knows that life is short would spend it in a cutting room.", "mortality", "editing")]
    [InlineData("Test audiences loved the preview, and every novel that is adapted has an audience like that.", "test-screenings", "adaptation")]
    public void The_shipped_themes_find_what_is_talked_about(string quote, params string[] themes)
    {
        var found = new TopicFinder(Shipped, Conversation.Answer(quote)).Of(quote, "What did the novel and its adaptation teach you?", quote);

        Assert.Subset(found.Select(topic => topic.Id).ToHashSet(StringComparer.Ordinal), themes.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Music_in_an_interview_with_a_musician_is_not_film_music()
    {
        const string quote = "I love music that nobody has to explain.";

        var found = new TopicFinder(Shipped, Conversation.Answer(quote)).Of(quote, "Where does your music come from?", $"{quote} Every song is music.");

        Assert.DoesNotContain(found, topic => topic.Id == "score");
    }

    [Fact]
    public void What_something_is_made_up_of_is_no_make_up()
    {
        const string quote = "Your soul is made up of your intellect and your intuition.";

        var found = new TopicFinder(Shipped, Conversation.Answer(quote)).Of(quote, null, quote);

        Assert.DoesNotContain(found, topic => topic.Id is "costume" or "religion");
    }

    [Fact]
    public void Two_forms_of_one_word_are_one_mention()
    {
        var taxonomy = new Taxonomy([new Theme("dreams", "Dreams", ["dream", "dreaming"])]);
        const string quote = "I never dreamed in colour.";

        Assert.Empty(new TopicFinder(taxonomy, Conversation.Answer(quote)).Of(quote, null, quote));
    }

    [Theory]
    [InlineData("es", "Adaptar una novela es traicionarla: toda adaptación empieza con una pérdida.", "adaptation")]
    [InlineData("es", "Los actores tienen miedo, y las actrices todavía más, porque el miedo es el oficio.", "acting fear")]
    [InlineData("es", "El montaje es la última versión del guion.", "")]
    [InlineData("fr", "L’acteur a peur du silence, et l’actrice a peur de l’acteur.", "acting fear")]
    [InlineData("fr", "Le montage est une deuxième mise en scène.", "directing")]
    [InlineData("fr", "Les monteuses montent, et le monteur regarde.", "editing")]
    [InlineData("en", "El miedo es el oficio de los actores, y el miedo de las actrices.", "")]
    public void A_Spanish_or_French_interview_has_themes_by_its_own_words(string language, string quote, string themes)
    {
        var interview = Conversation.Answer(quote) with { Language = language };

        var found = new TopicFinder(Shipped, interview).Of(quote, null, quote);

        Assert.Equal(themes, string.Join(" ", found.Select(topic => topic.Id).Order()));
    }

    [Fact]
    public void A_theme_of_the_clubs_own_is_found_in_any_language_by_its_cues()
    {
        var taxonomy = new Taxonomy([new Theme("tango", "Tango", ["bandoneón", "milonga"])]);
        const string quote = "Sin bandoneones no hay milongas.";

        var found = new TopicFinder(taxonomy, Conversation.Answer(quote) with { Language = "es" }).Of(quote, null, quote);

        Assert.Equal("tango", Assert.Single(found).Id);
    }
}
