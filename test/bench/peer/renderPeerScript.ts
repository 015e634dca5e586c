// The peer of the calculation: the same round written plainly in R with data.table, one line per column. It reads the
// same answers.csv and frame.csv and writes the same figures, so that the two can be compared cell by cell.

import type { Expression } from '../../../src/kernel/expression/model.ts';
import type { Column, Round } from '../../../src/stages/definition/index.ts';

/** R script for a round; its arguments are answers.csv, frame.csv, registers.csv (may be missing) and the file to write. */
export function renderPeerScript(round: Round): string {
  const columns = round.columns.map((column) => renderColumn(column));
  return [prologue, ...columns, renderEpilogue(round)].join('\n');
}

const prologue = `library(data.table)
setDTthreads(0)
args <- commandArgs(trailingOnly = TRUE)
answers <- fread(args[1], colClasses = "character", na.strings = NULL, encoding = "UTF-8")
frame <- fread(args[2], colClasses = "character", na.strings = NULL, encoding = "UTF-8")
registers <- if (file.exists(args[3])) fread(args[3], colClasses = "character", na.strings = NULL, encoding = "UTF-8") else NULL
answers[, cell := fifelse(item == "", question, paste0(question, "[", item, "]"))]
wide <- lapply(split(answers, by = "part"), function(rows) dcast(rows, unit ~ cell, value.var = "answer"))
parts <- lapply(split(frame, by = "part"), function(framed) {
  part <- framed$part[1]
  merged <- if (is.null(wide[[part]])) copy(framed)[, answered := FALSE] else {
    wide[[part]][, answered := TRUE]
    merge(framed, wide[[part]], by = "unit", all.x = TRUE)[is.na(answered), answered := FALSE]
  }
  merged
})
cell <- function(name) { v <- w[[name]]; if (is.null(v)) rep(NA_character_, nrow(w)) else v }
number <- function(name) suppressWarnings(as.numeric(cell(name)))
register <- function(id) {
  if (is.null(registers)) return(rep(NA_real_, nrow(w)))
  rows <- registers[measure == id & status %in% c("", "VALUE")]
  as.numeric(rows$value[match(w$unit, rows$unit)])
}
true <- function(x) x %in% TRUE
holds <- function(name, codes, all) {
  chosen <- paste0(";", cell(name), ";")
  found <- lapply(codes, function(code) grepl(paste0(";", code, ";"), chosen, fixed = TRUE))
  Reduce(if (all) \`&\` else \`|\`, found)
}
outcomes <- list()
add <- function(code, outcome) outcomes[[code]] <<- w[, .(indicator = code, unit, name_ = outcome, num = NA_real_, den = NA_real_)]
addNumber <- function(code, num, den, isUsable) outcomes[[code]] <<-
  w[, .(indicator = code, unit, name_ = fifelse(isUsable, "number", NA_character_), num = fifelse(isUsable, num, NA_real_), den = fifelse(isUsable, den, NA_real_))]
`;

function renderColumn(column: Column): string {
  const { result } = column.description;
  const code = quote(column.code);
  const open = `w <- parts[[${quote(column.part)}]]`;
  if (result.kind === 'outcome') {
    const cases = result.rules.map(({ outcome, rule }) => `${render(rule.expression, column.item)}, ${quote(outcome)}`);
    return `${open}; add(${code}, fcase(!w$answered, NA_character_, ${[...cases, `rep(TRUE, nrow(w)), ${quote(result.otherwise)}`].join(', ')}))`;
  }
  const numerator = render(result.numerator.expression, column.item);
  const denominator = render(result.denominator.expression, column.item);
  const illogical = result.illogicalWhen === undefined ? 'FALSE' : render(result.illogicalWhen.expression, column.item);
  return `${open}; num <- ${numerator}; den <- ${denominator}; addNumber(${code}, num, den, w$answered & !is.na(num) & true(den > 0) & !(${illogical}))`;
}

/** Truths come out as TRUE or FALSE, never NA; numbers as NA where the answer is no number. */
function render(expression: Expression, item: string): string {
  switch (expression.kind) {
    case 'reference':
      return `number(${renderCell(expression, item)})`;
    case 'register':
      return `register(${quote(expression.measure)})`;
    case 'option':
      return quote(expression.code);
    case 'number':
      return String(expression.value);
    case 'arithmetic':
      return `(${render(expression.left, item)} ${expression.operator} ${render(expression.right, item)})`;
    case 'not':
      return `!(${render(expression.operand, item)})`;
    case 'and':
    case 'or': {
      const operator = expression.kind === 'and' ? ' & ' : ' | ';
      return `(${expression.operands.map((operand) => render(operand, item)).join(operator)})`;
    }
    case 'membership': {
      const codes = `c(${expression.options.map(({ code }) => quote(code)).join(', ')})`;
      const cell = renderCell(expression.left, item);
      if (expression.operator === 'in') return `(cell(${cell}) %in% ${codes})`;
      return `holds(${cell}, ${codes}, ${expression.operator === 'includes' ? 'TRUE' : 'FALSE'})`;
    }
    case 'comparison': {
      const { left, right, operator } = expression;
      if (left.kind === 'reference' && right.kind === 'option') {
        const isSame = `(cell(${renderCell(left, item)}) %in% ${quote(right.code)})`;
        return operator === '=' ? isSame : `(!is.na(cell(${renderCell(left, item)})) & !${isSame})`;
      }
      return `true(${render(left, item)} ${operator === '=' ? '==' : operator} ${render(right, item)})`;
    }
  }
}

/** A cell of a grid is looked up with its item, a question without items by its code alone. */
function renderCell(reference: { readonly question: string; readonly item: string | undefined }, item: string): string {
  const own = reference.item ?? item;
  const withItem = quote(`${reference.question}[${own}]`);
  if (own === '') return quote(reference.question);
  return reference.item === undefined
    ? `if (${withItem} %in% names(w)) ${withItem} else ${quote(reference.question)}`
    : withItem;
}

function renderEpilogue(round: Round): string {
  const steps = round.columns.flatMap((column) => {
    const { result, scale } = column.description;
    if (result.kind === 'number') return [];
    return scale.map(({ outcome, share }) => `${column.code},${outcome},${share}`);
  });
  const numbers = round.columns.flatMap(({ code, description: { result } }) =>
    result.kind === 'number' ? [`${code},${result.scale},${result.decimals}`] : [],
  );
  return `scale <- fread(text = c("indicator,name_,share", ${steps.map(quote).join(', ')}))
measures <- fread(text = c("indicator,factor,decimals", ${[...numbers, '"",0,0'].map(quote).join(', ')}))
long <- scale[rbindlist(outcomes), on = .(indicator, name_)]
long[!is.na(share), \`:=\`(num = as.numeric(share == "counted"), den = as.numeric(share != "leftOut"))]
units <- unique(frame[, .(unit, municipality, county, size_group, skr_group)])
long <- units[long, on = "unit"]
tally <- function(level, rows, by) rows[, .(level = level, framed = .N, missing = sum(is.na(name_)), numerator = sum(num, na.rm = TRUE), denominator = sum(den, na.rm = TRUE)), by = c("indicator", by)][, setnames(.SD, by, "code")]
cities <- long[municipality %in% c("0180", "1480")]
cities <- cities[, if (.N > 1) .SD, by = .(indicator, city = municipality)]
groups <- rbind(
  tally("city", cities, "city"), tally("county", long, "county"), tally("nation", copy(long)[, nation := "00"], "nation"),
  tally("sizeGroup", long, "size_group"), tally("skrGroup", long, "skr_group"), use.names = TRUE)
groups <- measures[groups, on = "indicator"]
groups[is.na(factor), \`:=\`(factor = 100, decimals = 0)]
groups[, value := fifelse(denominator > 0 & missing * 100 <= ${round.nonresponseLimitPercent} * framed, floor(numerator / denominator * factor * 10^decimals + 0.5 + 1e-9) / 10^decimals, NA_real_)]
single <- long[, .(indicator, level = "unit", code = unit, outcome = fifelse(name_ == "number", NA_character_, name_), numerator = fifelse(is.na(share), num, NA_real_), denominator = fifelse(is.na(share), den, NA_real_))]
fwrite(rbind(single, groups[, .(indicator, level, code, value, numerator, denominator, framed, missing)], fill = TRUE), args[4])
`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
