import type { Choice, CompletedCommand } from './completion-table.ts';

/** Text between single quotes of the shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Text within a specification of `_arguments`, where colons and brackets part it. */
const escaped = (text: string): string => text.replace(/[\\[\]:]/g, '\\$&');

/** What fills in a place, as an action of `_arguments`. */
function action(choice: Choice): string {
  if (typeof choice !== 'string') return `(${choice.join(' ')})`;
  const known = {
    folders: '_files -/',
    files: '_files',
    branches: '_khobao_branches',
    categories: '_khobao_categories',
    // A space: something follows, and nothing is known of it.
    anything: ' ',
  };
  return known[choice];
}

function specification({ name, about, value }: CompletedCommand['options'][number]): string {
  if (value === undefined) return quoted(`${name}[${escaped(about)}]`);
  const colons = value.optional ? '::' : ':';
  return quoted(`${name}=[${escaped(about)}]${colons}${escaped(value.called)}:${action(value.choice)}`);
}

function commandCase({ name, options, operand }: CompletedCommand): string {
  const all = [
    ...options.map(specification),
    ...(operand === undefined ? [] : [quoted(`*:${escaped(operand.called)}:${action(operand.choice)}`)]),
  ];
  return `    ${name}) _arguments ${all.join(' \\\n      ')} ;;\n`;
}

/** The script for zsh; it may lie in `fpath` as `_khobao`, or be sourced. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  const about = commands.map((command) => `    ${quoted(`${command.name}:${escaped(command.about)}`)}\n`);
  return `#compdef khobao

_khobao_branches() {
  local -a found
  found=(\${(f)"$(git for-each-ref --format='%(refname:short)' refs/heads refs/remotes refs/tags 2>/dev/null)"})
  compadd -a found
}

_khobao_categories() {
  local content=content at=\${words[(I)--content*]}
  if (( at )); then
    content=\${words[at]#--content}
    content=\${content#=}
    [[ -z $content ]] && content=\${words[at + 1]}
  fi
  local -a found
  found=(\${(f)"$(grep -oE '(^|[ {,-])id: *"?[a-z0-9][a-z0-9-]*' "$content/categories.yaml" 2>/dev/null | sed 's/.*id: *"*//')"})
  compadd -a found
}

_khobao() {
  local -a commands
  commands=(
${about.join('')}  )
  if (( CURRENT == 2 )); then
    _describe -t commands khobao commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(commandCase).join('')}  esac
}

if [[ $funcstack[1] == _khobao ]]; then
  _khobao "$@"
else
  compdef _khobao khobao
fi
`;
}
