using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ServicePolicy.Tests.Laws;

/// <summary>Runs a law over random cases: as many as the environment variable SERVICEPOLICY_CASES says. A failure prints seed, minimal case and its code.</summary>
internal static class Law
{
    private const int Default = 300;

    private static readonly int Cases =
        int.TryParse(Environment.GetEnvironmentVariable("SERVICEPOLICY_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : Default;

    private static readonly string? Seed = Environment.GetEnvironmentVariable("SERVICEPOLICY_SEED");

    /// <summary>A law is an action that throws where it does not hold.</summary>
    public static void Holds(Gen<RequestCase> cases, Action<RequestCase> law, int share = 1)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(Math.Max(1, Cases / share)).WithEndSize(40);
        if (Seed?.Split(',') is [var seed, var gamma, ..])
        {
            config = config.WithReplay(ulong.Parse(seed, CultureInfo.InvariantCulture), ulong.Parse(gamma, CultureInfo.InvariantCulture));
        }

        Check.One(config, Prop.ForAll(Arb.From(cases, one => one.Smaller()), law));
    }
}
