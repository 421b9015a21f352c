namespace ServicePolicy.Hosting;

/// <summary>Counts plans and failed reloads. Not registered on netstandard2.0, which has no meters.</summary>
internal interface IPolicyMeter
{
    /// <summary>Counts due times.</summary>
    void Planned();

    /// <summary>Counts a plan and its obligations.</summary>
    void Planned(ContactPlan plan);

    /// <summary>Counts a reload that failed.</summary>
    void ReloadFailed();
}
