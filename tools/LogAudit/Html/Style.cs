namespace LogAudit.Html;

/// <summary>The style sheet of the page: light and dark, on a phone, on a desktop and on paper.</summary>
internal static class Style
{
    public const string Css = """
        :root { color-scheme: light dark; --paper: #fdfcfa; --ink: #23211e; --soft: #6b665e; --line: #d9d4cb; --good: #2f6f6a;
          --bad: #b4532a; --panel: #f4f1ec; }
        @media (prefers-color-scheme: dark) { :root { --paper: #191816; --ink: #e9e5de; --soft: #a19a8f; --line: #3a3732; --good: #6db5ad;
          --bad: #e08a5f; --panel: #22201d; } }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; }
        body { margin: 0 auto; padding: 1.5rem 1.1rem 4rem; max-width: 56rem; background: var(--paper); color: var(--ink);
          font: 1rem/1.55 Charter, "Bitstream Charter", Georgia, "DejaVu Serif", serif; font-variant-numeric: tabular-nums lining-nums;
          overflow-wrap: break-word; }
        h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .4rem; text-wrap: balance; }
        h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.8rem 0 .5rem; padding-top: .7rem; border-top: 1px solid var(--line); }
        h3 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
        p { margin: .4rem 0 .8rem; max-width: 42rem; }
        .soft, figcaption, caption { color: var(--soft); font-size: .88rem; line-height: 1.45; }
        blockquote { margin: .8rem 0; padding: .6rem 1.1rem; background: var(--panel); border-left: 3px solid var(--good);
          max-width: 42rem; }
        blockquote p:first-child { font-weight: 600; }
        .partial { border: 2px solid var(--bad); padding: .6rem 1rem; font-weight: 600; }
        .key { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .2rem 1.4rem; margin: 1.2rem 0;
          padding: 0; list-style: none; }
        .key b { display: block; font-size: 1.6rem; line-height: 1.25; font-weight: 600; }
        .key li { color: var(--soft); font-size: .88rem; line-height: 1.35; padding-bottom: .6rem; }
        .key b { color: var(--ink); }
        .rows { display: grid; grid-template-columns: minmax(6.5rem, max-content) 1fr max-content; gap: .38rem .7rem; align-items: center;
          margin: .8rem 0 1rem; }
        .rows span:nth-child(3n) { text-align: right; font-size: .9rem; }
        .rows span:nth-child(3n+1) { font-size: .95rem; line-height: 1.2; }
        .rows svg { width: 100%; height: 1.05rem; display: block; }
        .rows small { color: var(--soft); }
        .wide { overflow-x: auto; margin: .8rem 0 1rem; }
        table { border-collapse: collapse; font-size: .86rem; line-height: 1.35; min-width: 60%; }
        th, td { padding: .28rem .75rem .28rem 0; text-align: right; vertical-align: top; border-bottom: 1px solid var(--line); }
        td { white-space: nowrap; }
        th:first-child { text-align: left; font-weight: 500; padding-right: 1.1rem; }
        blockquote .item { padding-left: 1.1rem; text-indent: -1.1rem; margin: .3rem 0; }
        thead th { font-weight: 600; color: var(--soft); vertical-align: bottom; }
        .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1rem 2.5rem; }
        figure { margin: .6rem 0; }
        figure svg { width: 100%; height: auto; display: block; }
        svg text { fill: var(--soft); font: 12px Charter, Georgia, "DejaVu Serif", serif; }
        .good { fill: var(--good); } .bad { fill: var(--bad); } .bare { fill: none; stroke: var(--soft); }
        .hatch { fill: url(#hatch); stroke: var(--bad); } .cross { fill: url(#cross); stroke: var(--bad); } .dots { fill: none;
          stroke: var(--good); stroke-dasharray: 3 2; }
        .ink { fill: var(--ink); } .hollow { fill: var(--paper); stroke: var(--ink); } .axis { stroke: var(--line); }
          .mark { stroke: var(--ink); stroke-width: 2; }
        .swatch { width: 1.5rem; height: .8rem; vertical-align: -.05rem; margin-right: .3rem; }
        .legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .3rem 0; }
        .silence { margin: 1.1rem 0; break-inside: avoid; }
        .silence svg { width: 100%; height: auto; display: block; margin: .25rem 0; }
        .definitions { position: absolute; width: 0; height: 0; }
        @media print { :root { --paper: #fff; --ink: #000; --soft: #555; --line: #ccc; --good: #2f6f6a; --bad: #b4532a; --panel: #f6f6f6;
          } body { font-size: 10pt; max-width: none; padding: 0; } h2 { break-after: avoid; }
          figure, table, .rows, blockquote { break-inside: avoid; }
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .wide { overflow: visible; } }
        @media (max-width: 30rem) { body { padding: 1rem .9rem 3rem; } h1 { font-size: 1.55rem; }
          .rows { grid-template-columns: 6.2rem 1fr max-content; gap: .38rem .5rem; } .rows span:nth-child(3n) { font-size: .8rem; } }
        """;

    /// <summary>Patterns that tell the parts of a bar apart without colour.</summary>
    public const string Patterns = """
        <svg class="definitions" aria-hidden="true"><defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="5" style="stroke:var(--bad);stroke-width:3"/></pattern>
        <pattern id="cross" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V6M0 0H6" style="stroke:var(--bad);stroke-width:2.4;fill:none"/></pattern>
        </defs></svg>
        """;
}
