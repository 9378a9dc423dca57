namespace QuoteBot.Parsing.People;

/// <summary>Lines that tell when a piece was last changed, which stand beside the day on which it appeared: "Last updated on June 3, 2021".</summary>
internal static class LastChanges
{
    private const int Longest = 90;

    private static readonly string[] Changes =
        ["updated", "modified", "last edited", "actualizad", "modificad", "mis à jour", "mise à jour", "modifié", "aktualisiert", "geändert", "aggiornat", "atualizad", "bijgewerkt"];

    private static readonly string[] Appearances = ["publi", "posted"];

    /// <summary>Whether a line tells of a change alone.</summary>
    public static bool IsOne(string line) =>
        line.Length < Longest && Has(line, Changes) && !Has(line, Appearances);

    private static bool Has(string line, string[] words) => words.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase));
}
