namespace ServicePolicy.Tests.Tools;

/// <summary>A test that opens a page in headless Chromium; left out, with the reason, where there is none.</summary>
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public const string Path = "/usr/bin/chromium";

    public ChromiumFactAttribute()
    {
        if (!File.Exists(Path))
        {
            Skip = $"There is no Chromium at {Path}; on Debian: apt-get install chromium.";
        }
    }
}
