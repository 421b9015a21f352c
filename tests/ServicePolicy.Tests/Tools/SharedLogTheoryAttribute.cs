using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Tools;

/// <summary>A test over the real logs beside the project; left out, with the reason, where they are not there.</summary>
internal sealed class SharedLogTheoryAttribute : TheoryAttribute
{
    public SharedLogTheoryAttribute()
    {
        if (TestData.Folder("data") is null)
        {
            Skip = "The real logs are not part of the project: there is no folder shared/data in a folder above the tests.";
        }
    }
}
