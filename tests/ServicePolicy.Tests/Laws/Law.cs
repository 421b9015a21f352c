using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ServicePolicy.Tests.Laws;

/// <summary>
/// Runs a law over random cases: as many as the environment variable SERVICEPOLICY_CASES says, drawn anew each time, or from the seed in
/// SERVICEPOLICY_SEED, the two numbers that a failure prints. A failure prints the minimal case and its code too.
/// </summary>
internal static class Law
{
    private const int Default = 300;

    private static readonly int Cases =
        int.TryParse(
            Environment.GetEnvironmentVariable("SERVICEPOLICY_CASES"), NumberStyles.None, CultureInfo.InvariantCulture,
            out var count) ? count : Default;

    private static readonly string? Seed = Environment.GetEnvironmentVariable("SERVICEPOLICY_SEED");

    /// <summary>A law is an action that throws where it does not hold.</summary>
    public static void Holds(Gen<RequestCase> cases, Action<RequestCase> law, int share = 1) =>
        Check.One(Drawing(Math.Max(1, Cases / share)).WithEndSize(40), Prop.ForAll(Arb.From(cases, one => one.Smaller()), law));

    /// <summary>So many cases, from the seed that is asked for, if one is.</summary>
    public static Config Drawing(int cases)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(cases);
        return Seed?.Split(',') is [var seed, var gamma, ..]
            ? config.WithReplay(ulong.Parse(seed, CultureInfo.InvariantCulture), ulong.Parse(gamma, CultureInfo.InvariantCulture))
            : config;
    }
}
