using QuoteBot.Parsing;

namespace QuoteBot.ReadingVerbs;

/// <summary>The words for shapes and roles on the command line.</summary>
internal static class Wording
{
    public static string Of(Shape shape) => shape switch
    {
        Shape.Unlabelled => "unlabelled",
        Shape.QuestionAnswer => "qa",
        Shape.Initials => "initials",
        Shape.Names => "names",
        Shape.Bold => "bold",
        Shape.Italics => "italics",
        Shape.Headings => "headings",
        Shape.Markup => "markup",
        Shape.Dashes => "dash",
        Shape.Timestamps => "timestamps",
        Shape.RoundTable => "roundtable",
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "No word for this shape."),
    };

    public static string Of(Role role) => role switch
    {
        Role.Interviewer => "interviewer",
        Role.Interviewee => "interviewee",
        Role.Other => "other",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No word for this role."),
    };
}
