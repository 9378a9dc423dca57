using System.Globalization;
using Humanizer;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Components;
using QuoteBot.Interviews.Reviewing;
using QuoteBot.Parsing;

namespace QuoteBot.Interviews.People;

/// <summary>The people of an interview, and what can be put right about each.</summary>
internal static class PeopleCard
{
    /// <summary>Shows the person that is chosen: interview.</summary>
    public const string Person = "rv-person";

    /// <summary>Opens the form for a name: interview, version, number in the cast.</summary>
    public const string Rename = "rv-rename";

    /// <summary>The form for a name: interview, version, number in the cast.</summary>
    public const string Renamed = "rv-renamed";

    /// <summary>Makes two one: interview, version, number in the cast; the other is chosen.</summary>
    public const string Merge = "rv-merge";

    /// <summary>Sets a role: interview, version, number in the cast, role.</summary>
    public const string Cast = "rv-cast";

    /// <summary>Drops a person: interview, version, number in the cast.</summary>
    public const string Drop = "rv-drop";

    /// <summary>The form's field.</summary>
    public const string Name = "name";

    private const int Most = 25;

    /// <summary>All people.</summary>
    public static Reply For(Review review, Prose notice = default) => ReviewFrame.Of(
        notice,
        "The people",
        Prose.Lines(review.Cast.Take(Most).Select(Line).Append(More(review))),
        [new StringSelect { CustomId = CustomId.For(Person, review.Id), Placeholder = "Put somebody right", Options = Options(review, except: -1) }],
        [ReviewFrame.Back(review)]);

    /// <summary>One person.</summary>
    public static Reply For(Review review, int number)
    {
        var who = review.Cast[number];
        return ReviewFrame.Of(
            Prose.Empty,
            title: null,
            Line(who),
            [Buttons.Primary("Rename", CustomId.For(Rename, review.Id, review.Version, number)), .. Roles(review, who, number)],
            [new StringSelect { CustomId = CustomId.For(Merge, review.Id, review.Version, number), Placeholder = "Is the same person as", Options = Options(review, number) }],
            [
                Buttons.Danger(who.Turns > 0 ? "Drop: nobody says these turns" : "Drop", CustomId.For(Drop, review.Id, review.Version, number)),
                Buttons.Plain("Back", CustomId.For(ReviewCard.People, review.Id)),
            ]);
    }

    /// <summary>The form for a name.</summary>
    public static Reply Form(Review review, int number) => Reply.Form.Of(
        CustomId.For(Renamed, review.Id, review.Version, number),
        "Rename",
        new Label("The name", new TextInput { CustomId = Name, Style = TextInputStyle.Short, MaxLength = 100, Value = review.Cast[number].Name }, "A name that somebody has already makes the two one person"));

    private static Prose Line(CastMember who) => who.Turns > 0
        ? Prose.Of($"**{who.Name}** {new Prose(ReviewCard.Does(who.Role))} ({new Prose("turn".ToQuantity(who.Turns))})")
        : Prose.Of($"{who.Name} is named");

    private static Prose More(Review review) =>
        review.Cast.Count > Most ? new Prose($"-# and {review.Cast.Count - Most} more who are named") : Prose.Empty;

    private static IEnumerable<Button> Roles(Review review, CastMember who, int number) => who.Turns == 0 ? [] : new[]
    {
        ("Asks", Role.Interviewer), ("Answers", Role.Interviewee), ("Speaks too", Role.Other),
    }.Select(role => Buttons.Plain(role.Item1, CustomId.For(Cast, review.Id, review.Version, number, (int)role.Item2)) with { Disabled = who.Role == role.Item2 });

    private static IReadOnlyList<SelectOption> Options(Review review, int except) =>
    [
        .. review.Cast.Index().Where(who => who.Index != except).Take(Most)
            .Select(who => new SelectOption(who.Item.Name, who.Index.ToString(CultureInfo.InvariantCulture), ReviewCard.Does(who.Item.Role))),
    ];
}
