using System.Text.Json.Nodes;

namespace QuoteBot.Playground.StandIn.Validation;

/// <summary>What is wrong with a JSON document, kept where it is wrong, in the tree that Discord's error 50035 carries.</summary>
internal sealed class Findings
{
    private readonly Dictionary<string, Findings> below = [];
    private readonly List<(string Code, string Message)> here = [];

    public bool Any => here.Count > 0 || below.Values.Any(findings => findings.Any);

    public Findings At(string key) => below.TryGetValue(key, out var findings) ? findings : below[key] = new Findings();

    public Findings At(int index) => At(index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public void Add(string code, string message) => here.Add((code, message));

    public void Required() => Add("BASE_TYPE_REQUIRED", "This field is required");

    public JsonObject ToJson()
    {
        var json = new JsonObject();
        foreach (var (key, findings) in below.Where(pair => pair.Value.Any))
        {
            json[key] = findings.ToJson();
        }

        if (here.Count > 0)
        {
            json["_errors"] = new JsonArray([.. here.Select(problem => new JsonObject { ["code"] = problem.Code, ["message"] = problem.Message })]);
        }

        return json;
    }
}
