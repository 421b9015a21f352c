using System.Globalization;

namespace ServicePolicy.Benchmarks.Quick;

/// <summary>Prints a row for each yardstick: whether it passes, the figure, what it may be at most.</summary>
internal sealed class Report(TextWriter to)
{
    public int Rows { get; private set; }

    public int Short { get; private set; }

    public void Heading(string text) => to.WriteLine($"{Environment.NewLine}{text}");

    /// <summary>Prints a figure that must not exceed a limit.</summary>
    public void AtMost(string what, double figure, double most, string unit) =>
        Row(what, figure <= most, $"{Text(figure)} {unit}", $"at most {Text(most)}");

    /// <summary>Prints a ratio to a peer that must not exceed a limit.</summary>
    public void Ratio(string what, double ratio, double most) =>
        Row(what, ratio <= most, $"{Text(ratio)} x", $"at most {Text(most)}");

    /// <summary>Prints how many times as long a peer takes, which must reach a limit.</summary>
    public void Times(string what, double times, double least) =>
        Row(what, times >= least, $"1/{times.ToString("N0", CultureInfo.InvariantCulture)}",
            $"at most 1/{least.ToString("N0", CultureInfo.InvariantCulture)}");

    /// <summary>Prints a factor that must reach a limit.</summary>
    public void AtLeast(string what, double figure, double least) =>
        Row(what, figure >= least, $"{Text(figure)} x", $"at least {Text(least)}");

    private static string Text(double figure) => figure.ToString(Math.Abs(figure) >= 100 ? "N0" : "0.###", CultureInfo.InvariantCulture);

    private void Row(string what, bool passes, string figure, string limit)
    {
        Rows++;
        Short += passes ? 0 : 1;
        to.WriteLine($"  {(passes ? "pass       " : "falls short")}  {what,-62} {figure,14}   {limit}");
    }
}
